package org.towntwinning.examples.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The flagship example holds every fact of the council letter of Almelo of 24 June 2025, F001 to F110. The table
 * {@code council-letter-facts.txt} says for each number where it stands and what is expected there; the checks run on
 * the plain JSON, so that they do not depend on how the library reads it.
 */
class CouncilLetterFactsTest {

    private static final String DATA = "/org/towntwinning/examples/almelo.json";
    private static final String TABLE = "council-letter-facts.txt";
    private static final String LETTER = "letter-2025-06-24";
    private static final int FACTS = 110;
    private static final Set<String> LANGUAGES = Set.of("de", "en", "nl");
    private static final int MOST_WORDS_QUOTED = 10;

    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z]+)|\\[([^\\]]+)\\]");
    private static final JsonNode REGISTER = parse(text(DATA));

    /** What the domain model says, for the facts about the three roles (F097 to F104). */
    private static final Map<String, Supplier<Object>> MODEL = Map.ofEntries(
            Map.entry("Role.values()", () -> List.of(Role.values())),
            Map.entry("Role.MAYOR.bodies()", Role.MAYOR::bodies),
            Map.entry("Role.MAYOR.tasks()", Role.MAYOR::tasks),
            Map.entry("Role.MAYOR.counterpart()", Role.MAYOR::counterpart),
            Map.entry("Role.MUNICIPAL_ORGANISATION.bodies()", Role.MUNICIPAL_ORGANISATION::bodies),
            Map.entry("Role.MUNICIPAL_ORGANISATION.tasks()", Role.MUNICIPAL_ORGANISATION::tasks),
            Map.entry("Role.MUNICIPAL_ORGANISATION.counterpart()", Role.MUNICIPAL_ORGANISATION::counterpart),
            Map.entry("Role.COMMITTEE.bodies()", Role.COMMITTEE::bodies),
            Map.entry("Role.COMMITTEE.counterpart()", Role.COMMITTEE::counterpart),
            Map.entry(
                    "Role.COMMITTEE.tasks().contains(KEEPS_CONTACT)",
                    () -> Role.COMMITTEE.tasks().contains(Task.KEEPS_CONTACT)),
            Map.entry(
                    "Role.COMMITTEE.tasks().contains(ORGANISES_ACTIVITIES)",
                    () -> Role.COMMITTEE.tasks().contains(Task.ORGANISES_ACTIVITIES)),
            Map.entry(
                    "Theme.known().containsAll(ARTS_AND_CULTURE, MUSIC, SPORT)",
                    () -> Theme.known().containsAll(List.of(Theme.ARTS_AND_CULTURE, Theme.MUSIC, Theme.SPORT))),
            Map.entry("Theme.of(\"gardening\")", () -> Theme.of("gardening")),
            Map.entry("coverage without an assignment", () -> coverage(relationWith())),
            Map.entry("coverage with a committee", () -> coverage(relationWith(Role.COMMITTEE))),
            Map.entry("coverage with all roles", () -> coverage(relationWith(Role.values()))),
            Map.entry(
                    "status with a committee",
                    () -> relationWith(Role.COMMITTEE)
                            .statusOn(LocalDate.of(2025, 6, 24))
                            .certain()
                            .orElseThrow()));

    @Test
    void tableHasEachNumberOnce() {
        List<String> expected = IntStream.rangeClosed(1, FACTS)
                .mapToObj(number -> "F" + Integer.toString(1000 + number).substring(1))
                .toList();
        assertThat(table())
                .as("the facts of %s", TABLE)
                .extracting(Fact::number)
                .containsExactlyElementsOf(expected);
    }

    @TestFactory
    Stream<DynamicTest> exampleHoldsTheFact() {
        return table().stream().map(fact -> dynamicTest(fact.number() + " " + fact.title(), () -> verify(fact)));
    }

    @Test
    void libraryReadsTheExampleAndWritesTheSameText() {
        String example = text(DATA);
        TwinningJson json = TwinningJson.standard();
        assertThat(json.writeDocument(json.readDocument(example)))
                .as("%s is not in canonical form: write what is read from it, and compare", DATA)
                .isEqualTo(example);
    }

    @Test
    void textForReadersIsInThreeLanguages() {
        forEachObject(REGISTER, object -> {
            Set<String> languages = new TreeSet<>(LANGUAGES);
            languages.retainAll(object.propertyNames());
            if (!languages.isEmpty()) {
                assertThat(object.propertyNames()).as("languages of %s", object).containsExactly("de", "en", "nl");
            }
        });
    }

    @Test
    void citationsNameDocumentsOfTheRegisterAndQuoteFewWords() {
        forEachObject(
                REGISTER,
                object -> object.path("citations").forEach(citation -> {
                    String document = citation.path("document").asString("");
                    assertThat(walk("documents[" + document + "]").isMissingNode())
                            .as("the document of %s is missing from the register", citation)
                            .isFalse();
                    assertThat(citation.path("words").asString("").split(" ", -1))
                            .as("words of %s", citation)
                            .hasSizeLessThanOrEqualTo(MOST_WORDS_QUOTED);
                }));
    }

    private static void verify(Fact fact) {
        assertThat(fact.checks())
                .as("checks of %s in %s, one of which is its line of the letter", fact.number(), TABLE)
                .hasSizeGreaterThan(1)
                .anyMatch(check -> check.contains(" cites line "));
        fact.checks().forEach(check -> verify(fact.number() + ": " + check, check));
    }

    private static void verify(String description, String check) {
        String[] words = check.split(" ", 3);
        assertThat(words).as("path, operator and value of \"%s\"", check).hasSize(3);
        if (words[0].equals("model")) {
            verifyModel(description, check.substring("model ".length()));
            return;
        }
        switch (words[1]) {
            case "=" -> assertThat(value(find(words[0]))).as(description).isEqualTo(words[2]);
            case "contains" -> assertThat(value(find(words[0]))).as(description).contains(words[2]);
            case "is" ->
                assertThat(isAbsent(words[0]) ? "absent" : "there")
                        .as(description)
                        .isEqualTo(words[2]);
            case "cites" ->
                assertThat(linesCited(find(words[0]))).as(description).contains(words[2]);
            case "after" -> verifyYear(description, words[0], words[2].split(" = ", 2));
            default -> throw new IllegalArgumentException(description + ": no such operator, " + words[1]);
        }
    }

    private static void verifyModel(String description, String check) {
        String[] sides = check.split(" = ", 2);
        assertThat(MODEL)
                .as("expressions known to this test, for %s", description)
                .containsKey(sides[0]);
        assertThat(MODEL.get(sides[0]).get()).as(description).hasToString(sides[1]);
    }

    /** The jubilee years are not stored: they follow from the founding year and the milestone of the occasion. */
    private static void verifyYear(String description, String milestonePath, String[] foundingAndYear) {
        int founding = Integer.parseInt(value(find(foundingAndYear[0])));
        Milestone milestone = Milestone.parse(value(find(milestonePath)));
        assertThat(founding + milestone.years()).as(description).hasToString(foundingAndYear[1]);
    }

    private static List<String> linesCited(JsonNode citations) {
        return citations
                .valueStream()
                .filter(citation -> citation.path("document").asString("").equals(LETTER))
                .map(citation -> citation.path("place").asString(""))
                .toList();
    }

    private static String value(JsonNode node) {
        return node.isString() ? node.asString() : node.toString();
    }

    private static JsonNode find(String path) {
        JsonNode node = walk(path);
        assertThat(node.isMissingNode()).as("nothing stands at %s", path).isFalse();
        return node;
    }

    /** Only the last step may lead nowhere, so that a mistyped path is not taken for silence. */
    private static boolean isAbsent(String path) {
        int lastStep = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        find(path.substring(0, lastStep));
        return walk(path).isMissingNode();
    }

    private static JsonNode walk(String path) {
        JsonNode node = REGISTER;
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find()) {
            assertThat(step.start()).as("path %s is read up to %s", path, end).isEqualTo(end);
            end = step.end();
            node = step.group(1) != null ? node.path(step.group(1)) : entry(node, step.group(2));
        }
        assertThat(end).as("path %s is read up to %s", path, end).isEqualTo(path.length());
        return node;
    }

    /** The entry at a position, the one with an id, or the array of those with the value of a member. */
    private static JsonNode entry(JsonNode array, String selector) {
        if (selector.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return array.path(Integer.parseInt(selector));
        }
        int equals = selector.indexOf('=');
        String member = equals < 0 ? "id" : selector.substring(0, equals);
        String wanted = selector.substring(equals + 1);
        ArrayNode found = JsonMapper.shared().createArrayNode();
        array.valueStream()
                .filter(entry -> entry.path(member).asString("").equals(wanted))
                .forEach(found::add);
        return equals < 0 ? found.path(0) : found;
    }

    private static void forEachObject(JsonNode node, Consumer<JsonNode> check) {
        if (node.isObject()) {
            check.accept(node);
        }
        node.forEach(child -> forEachObject(child, check));
    }

    private static Relation relationWith(Role... roles) {
        MunicipalityId almelo = MunicipalityId.of("town:almelo");
        Relation.Builder relation = Relation.builder()
                .id(RelationId.of("almelo-preston"))
                .addParty(Party.of(almelo))
                .addParty(Party.of(MunicipalityId.of("town:preston")))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(PartialDate.ofYear(1948)));
        for (Role role : roles) {
            relation.addRoleAssignment(RoleAssignment.builder()
                    .role(role)
                    .side(almelo)
                    .period(DateSpan.parse("[..2025-06-24]/.."))
                    .build());
        }
        return relation.build();
    }

    private static String coverage(Relation relation) {
        return relation.coverageOn(LocalDate.of(2025, 6, 24)).stream()
                .filter(coverage -> coverage.side().value().equals("town:almelo"))
                .map(coverage -> coverage.role() + " " + coverage.state())
                .collect(Collectors.joining(", "));
    }

    private static List<Fact> table() {
        List<Fact> facts = new ArrayList<>();
        text(TABLE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    if (line.startsWith("  ")) {
                        facts.get(facts.size() - 1).checks().add(line.strip());
                    } else {
                        int space = line.indexOf(' ');
                        facts.add(new Fact(line.substring(0, space), line.substring(space + 1), new ArrayList<>()));
                    }
                });
        return facts;
    }

    private static JsonNode parse(String json) {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readTree(json);
    }

    private static String text(String resource) {
        try (InputStream in = CouncilLetterFactsTest.class.getResourceAsStream(resource)) {
            assertThat(in).as("the resource %s", resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One fact of the table: its number, what it says, and the checks that it is there. */
    private record Fact(String number, String title, List<String> checks) {}
}
