package org.towntwinning.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Due;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/** The Java of the README is this code, and it does what the README says. */
class ReadmeTest {

    @Test
    void aRelationAnswersAsOfADay() {
        // readme: relation
        MunicipalityId almelo = MunicipalityId.of("town:almelo");
        MunicipalityId preston = MunicipalityId.of("town:preston");
        Relation twinning = Relation.builder()
                .id(RelationId.of("almelo-preston"))
                .parties(List.of(Party.of(almelo), Party.of(preston)))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(PartialDate.parse("1948")))
                .build();

        Certainty in1949 = twinning.activeOn(LocalDate.of(1949, 1, 1)); // DEFINITE
        Certainty inMay1948 = twinning.activeOn(LocalDate.of(1948, 5, 4)); // POSSIBLE: "since 1948" names no day
        // readme: end

        assertThat(in1949).isEqualTo(Certainty.DEFINITE);
        assertThat(inMay1948).isEqualTo(Certainty.POSSIBLE);

        // readme: jubilees
        List<Due> jubilees = AnniversaryRules.standard() // every 5 years, from the founding
                .between(twinning, DateWindow.of(LocalDate.of(2023, 1, 1), LocalDate.of(2029, 1, 1)));
        // 75 years in 2023 and 80 years in 2028: each due on some day of the year, and in this window for certain
        // readme: end

        assertThat(jubilees)
                .extracting(due -> due.jubilee() + " " + due.certainty())
                .containsExactly("almelo-preston P75Y 2023 DEFINITE", "almelo-preston P80Y 2028 DEFINITE");

        // readme: store
        try (TwinningStore store = TwinningStores.open("twinning:memory:")) {
            store.change(ChangeNote.of("clerk", "from the letter of 24 June 2025"), work -> {
                work.municipalities().insert(town(almelo, "Almelo"));
                work.municipalities().insert(town(preston, "Preston"));
                work.relations().insert(twinning);
            });
            Relation stored = store.read(register ->
                    register.relations().find(twinning.id()).orElseThrow().value());
            // readme: end

            assertThat(stored).isEqualTo(twinning);
            assertThat(stored.statusOn(LocalDate.of(2025, 6, 24)).certain()).contains(Status.ACTIVE);
        }
    }

    @Test
    void everyBlockOfJavaInTheReadmeIsARegionOfThisTest() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"), StandardCharsets.UTF_8);
        String source = Files.readString(
                Path.of("src/test/java/org/towntwinning/examples/readme/ReadmeTest.java"), StandardCharsets.UTF_8);
        List<String> regions = source.lines()
                .filter(line -> line.strip().startsWith("// readme: ") && !line.contains(": end"))
                .map(line -> line.strip().substring("// readme: ".length()))
                .toList();
        assertThat(regions).as("the regions of this test").containsExactly("relation", "jubilees", "store");
        for (String region : regions) {
            assertThat(readme)
                    .as("README.md shows the region '%s' of this test, word for word", region)
                    .contains("```java\n" + region(source, region));
        }
        assertThat(readme.split("```java\n", -1))
                .as("README.md shows no other Java, since nobody would test it")
                .hasSize(regions.size() + 1);
    }

    private static String region(String source, String name) {
        List<String> lines = source.lines()
                .dropWhile(line -> !line.strip().equals("// readme: " + name))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// readme: end"))
                .toList();
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        lines.forEach(line ->
                text.append(line.isBlank() ? "" : line.substring(indent)).append('\n'));
        return text.toString();
    }

    private static Municipality town(MunicipalityId id, String name) {
        return Municipality.builder().id(id).addName(Name.of("en", name)).build();
    }
}
