package org.towntwinning.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.register.Citation;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Agreement;

/**
 * The references of a record against a walk through all its properties: whatever holds the id of a record must be
 * reported, with the path that leads to it.
 */
@DisplayName("R-07 A record reports all it refers to")
class ReferencesOfRecordsTest {

    static Stream<RegisterRecord> records() {
        return BuildersTest.full().filter(RegisterRecord.class::isInstance).map(RegisterRecord.class::cast);
    }

    @ParameterizedTest
    @MethodSource("records")
    void areAllThatItsPropertiesHold(RegisterRecord record) {
        List<Reference> found = new ArrayList<>();
        properties(record).filter(property -> !property.getName().equals("id")).forEach(property -> {
            walk(property.getName(), get(record, property), found);
        });

        assertThat(found).as("what the walk through %s found", record.id()).hasSizeGreaterThan(3);
        assertThat(record.references()).as("references of %s", record.id()).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void standInTheOrderOfTheProperties() {
        assertThat(Full.VISIT.references())
                .extracting(Reference::path)
                .containsExactly(
                        "from",
                        "to",
                        "delegation[0].municipality",
                        "hosts[0].municipality",
                        "notices[0].from.municipality",
                        "notices[0].to.municipality",
                        "notices[0].document",
                        "notices[0].citations[0].document",
                        "relations[0]",
                        "relations[1]",
                        "occasions[0].relation",
                        "occasions[1].interaction",
                        "promptedBy[0]",
                        "citations[0].document",
                        "notes[0].citations[0].document",
                        "notes[1].citations[0].document");
    }

    private static void walk(String path, Object value, List<Reference> found) {
        if (value instanceof RecordId id) {
            found.add(new Reference(path, id));
        } else if (value instanceof Citation citation) {
            found.add(new Reference(path + ".document", citation.document()));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> walk(path, present, found));
        } else if (value instanceof Collection<?> values) {
            int position = 0;
            for (Object each : values) {
                walk(path + "[" + position + "]", each, found);
                position++;
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                walk(path + "." + component.getName(), get(value, component.getAccessor()), found);
            }
        } else if (isBuilt(value)) {
            properties(value).forEach(property -> walk(path + "." + property.getName(), get(value, property), found));
        }
    }

    private static boolean isBuilt(Object value) {
        return Stream.of(value.getClass().getMethods())
                .anyMatch(method -> method.getName().equals("toBuilder"));
    }

    /** The accessors of what a builder sets. The key of an agreement is no record's. */
    private static Stream<Method> properties(Object value) {
        return Stream.of(value.getClass().getMethods())
                .filter(accessor -> accessor.getParameterCount() == 0)
                .filter(accessor ->
                        !(value instanceof Agreement && accessor.getName().equals("id")))
                .filter(accessor -> BuildersTest.setters(value)
                        .anyMatch(setter -> setter.getName().equals(accessor.getName())));
    }

    private static Object get(Object target, Method accessor) {
        try {
            return accessor.invoke(target);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.toString(), impossible);
        }
    }
}
