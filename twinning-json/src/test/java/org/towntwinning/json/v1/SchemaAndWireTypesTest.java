package org.towntwinning.json.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.json.laws.Definition;
import org.towntwinning.json.wire.Required;
import org.towntwinning.json.wire.Text;
import org.towntwinning.json.wire.Texts;
import org.towntwinning.json.wire.TypeName;

/**
 * The schema, the wire types and the domain name the same properties. The schema is written by hand, for it is
 * published; what holds the three together is this test.
 */
class SchemaAndWireTypesTest {

    /** Required by the domain and not by the wire type, so that the domain says what is missing, in its own words. */
    private static final Set<String> SAID_BY_THE_DOMAIN = Set.of(
            "municipality.names",
            "network.names",
            "relation.parties",
            "relation.kinds",
            "relation.events",
            "claimedDate.claims",
            "established.anchors",
            "party.municipalities",
            "postalAddress.lines",
            "request.requesters");

    /** A wire type with the definition of the schema that describes it. */
    record Pair(Class<?> wire, Definition definition) {
        @Override
        public String toString() {
            return wire.getSimpleName() + " and " + definition.name();
        }
    }

    /** Every pair that can be reached from the arrays of a document, each once. */
    static Collection<Pair> pairs() {
        Map<Class<?>, Pair> found = new LinkedHashMap<>();
        Definition document = Definition.document();
        Map<String, Class<?>> sections = Map.of(
                "municipalities", PlaceWires.MunicipalityWire.class,
                "networks", PlaceWires.NetworkWire.class,
                "documents", DocumentWires.DocumentWire.class,
                "relations", RelationWires.RelationWire.class,
                "committees", CommitteeWires.CommitteeWire.class,
                "interactions", InteractionWires.InteractionWire.class);
        assertThat(sections.keySet())
                .as("arrays of the document that this test knows")
                .containsExactlyInAnyOrderElementsOf(without(document.properties(), "formatVersion"));
        sections.forEach((name, wire) -> collect(wire, document.property(name).items(), found));
        return found.values();
    }

    private static void collect(Class<?> wire, Definition definition, Map<Class<?>, Pair> found) {
        if (wire.isSealed()) {
            for (Class<?> alternative : wire.getPermittedSubclasses()) {
                String type = alternative.getAnnotation(TypeName.class).value();
                collect(alternative, definition.alternative(type), found);
            }
        } else if (wire.isRecord()
                && wire != Texts.class
                && found.putIfAbsent(wire, new Pair(wire, definition)) == null) {
            for (RecordComponent component : wire.getRecordComponents()) {
                if (definition.properties().contains(component.getName())) {
                    Definition property = definition.property(component.getName());
                    boolean list = property.isArray();
                    collect(elementOf(component), list ? property.items() : property, found);
                }
            }
        }
    }

    /** The class of a component, or of the elements of a list. */
    private static Class<?> elementOf(RecordComponent component) {
        Type type = component.getGenericType();
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void nameTheSameMembersInTheSameOrder(Pair pair) {
        List<String> members = new ArrayList<>();
        if (pair.wire.isAnnotationPresent(TypeName.class)) {
            members.add("type");
        }
        Stream.of(pair.wire.getRecordComponents()).map(RecordComponent::getName).forEach(members::add);
        assertThat(pair.definition.properties())
                .as("properties of %s in the schema, and the components of %s", pair.definition, pair.wire)
                .containsExactlyElementsOf(members);
        assertThat(pair.definition.isClosed())
                .as("%s in the schema forbids other properties", pair.definition)
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void requireTheSameMembers(Pair pair) {
        Set<String> required = new TreeSet<>();
        for (RecordComponent component : pair.wire.getRecordComponents()) {
            boolean byTheDomain = SAID_BY_THE_DOMAIN.contains(pair.definition.name() + "." + component.getName());
            if (component.isAnnotationPresent(Required.class) || byTheDomain) {
                required.add(component.getName());
            }
        }
        assertThat(without(pair.definition.required(), "type"))
                .as(
                        "what %s in the schema requires, and the components of %s that are @Required",
                        pair.definition, pair.wire)
                .containsExactlyInAnyOrderElementsOf(required);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void haveMembersOfTheSameShape(Pair pair) {
        for (RecordComponent component : pair.wire.getRecordComponents()) {
            Definition property = pair.definition.property(component.getName());
            Class<?> type = component.getType();
            boolean list = Collection.class.isAssignableFrom(type);
            Definition value = list ? property.items() : property;
            assertThat(property.isArray())
                    .as("%s is an array in the schema", property)
                    .isEqualTo(list);
            assertThat(property.isUnique())
                    .as("%s holds nothing twice by the schema", property)
                    .isEqualTo(type == Set.class);
            assertThat(value.shape())
                    .as("the shape of %s in the schema, and of %s in %s", value, component, pair.wire)
                    .isEqualTo(shapeOf(elementOf(component)));
        }
    }

    private static String shapeOf(Class<?> type) {
        if (type == Text.class) {
            return "string";
        }
        if (type == Texts.class) {
            return "texts";
        }
        if (type == Integer.class) {
            return "integer";
        }
        if (type == Boolean.class) {
            return "boolean";
        }
        return type.isSealed() ? "one of several" : "object";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void haveTheSameConstantsAsTheDomain(Pair pair) {
        for (RecordComponent component : pair.wire.getRecordComponents()) {
            Definition property = pair.definition.property(component.getName());
            Set<String> constants = (property.isArray() ? property.items() : property).constants();
            Set<String> words = wordsOf(DomainTypes.of(pair.wire), component.getName());
            assertThat(constants)
                    .as("the words of %s in the schema, and the constants of the domain", property)
                    .containsExactlyInAnyOrderElementsOf(words);
        }
    }

    /** The constants of the enum that a property of the domain has or holds; none if it has no enum. */
    private static Set<String> wordsOf(Class<?> domain, String property) {
        return DomainTypes.enumsOf(domain, property).stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> ToText.word((Enum<?>) constant))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void haveEveryPropertyOfTheDomain(Pair pair) {
        Set<String> members = Arrays.stream(pair.wire.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Class<?> domain = DomainTypes.of(pair.wire);
        assertThat(members)
                .as("components of %s, and what %s is made of", pair.wire, domain)
                .containsExactlyInAnyOrderElementsOf(DomainTypes.propertiesOf(domain));
    }

    @Test
    void everyDefinitionOfTheSchemaIsUsed() {
        Set<String> used = new TreeSet<>();
        Definition.document().collectUsed(used);
        assertThat(used).as("definitions that something refers to").containsExactlyElementsOf(Definition.names());
    }

    private static List<String> without(Collection<String> names, String name) {
        return names.stream().filter(Predicate.not(name::equals)).toList();
    }
}
