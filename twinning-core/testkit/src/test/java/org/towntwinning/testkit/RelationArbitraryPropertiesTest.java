package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;

/** The settings of relations and interactions do what they say. */
class RelationArbitraryPropertiesTest {

    private static final MunicipalityId ALMELO = MunicipalityId.of("town:almelo");
    private static final MunicipalityId PRESTON = MunicipalityId.of("town:preston");
    private static final MunicipalityId DENIZLI = MunicipalityId.of("town:denizli");
    private static final LocalDate FIRST = LocalDate.of(1948, 2, 29);
    private static final LocalDate LAST = LocalDate.of(1950, 12, 31);

    @Provide
    Arbitrary<Relation> narrow() {
        return TwinningArbitraries.relations()
                .among(ALMELO, PRESTON, DENIZLI)
                .parties(3, 3)
                .kinds(RelationKind.CONTACT)
                .datesBetween(FIRST, LAST);
    }

    @Provide
    Arbitrary<Relation> established() {
        return TwinningArbitraries.relations().established();
    }

    @Provide
    Arbitrary<Relation> dayPrecise() {
        return TwinningArbitraries.relations().dayPrecise();
    }

    @Provide
    Arbitrary<Interaction> visits() {
        return TwinningArbitraries.interactions().kinds(InteractionKind.VISIT).concerning(RelationId.of("relation:2"));
    }

    @Property(tries = 200)
    void amongPartiesKindsAndDates(@ForAll("narrow") Relation relation) {
        assertThat(relation.municipalities())
                .as("among the towns named, parties(3, 3)")
                .containsExactlyInAnyOrder(ALMELO, PRESTON, DENIZLI);
        assertThat(relation.kinds())
                .as("only of the kind named")
                .allSatisfy(change -> assertThat(change.kind()).isEqualTo(RelationKind.CONTACT));
        assertThat(relation.turningPoints())
                .as("dates between %s and %s, with both their bounds", FIRST, LAST)
                .allSatisfy(day -> assertThat(day).isBetween(FIRST, LAST));
    }

    @Property(tries = 200)
    void s15AnEstablishedRelationCanAnchorJubilees(@ForAll("established") Relation relation) {
        assertThat(relation.founding().orElseThrow().date().isBounded())
                .as("S1.5: the founding %s has two bounds", relation.founding())
                .isTrue();
    }

    @Property(tries = 200)
    void dayPreciseDatesAreDays(@ForAll("dayPrecise") Relation relation) {
        assertThat(RelationFeatures.dates(relation))
                .as("dates of events")
                .allSatisfy(date -> assertThat(date.isDay()).isTrue());
    }

    @Property(tries = 200)
    void interactionsOfOneKindConcerningOneRelation(@ForAll("visits") Interaction interaction) {
        assertThat(interaction.kind()).as("only visits").isEqualTo(InteractionKind.VISIT);
        assertThat(interaction.relations())
                .as("concerning the relation named")
                .containsExactly(RelationId.of("relation:2"));
        assertThat(interaction.jubilees())
                .as("jubilees of the relation named")
                .allSatisfy(jubilee -> assertThat(jubilee.relation()).isEqualTo(RelationId.of("relation:2")));
    }

    @Example
    void edgeCasesAreFamousRelations() {
        assertThat(Samples.edgeCases(TwinningArbitraries.relations()))
                .as("Preston and Denizli come first")
                .anyMatch(RelationFeatures::isContested)
                .anyMatch(relation -> relation.founding().isEmpty())
                .hasSizeGreaterThan(9);
    }

    @Example
    void settingsThatFitNothingAreRefused() {
        RelationArbitrary relations = TwinningArbitraries.relations();
        assertThatThrownBy(() -> relations.among(ALMELO, ALMELO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two or more different towns");
        assertThatThrownBy(() -> relations.parties(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give 2 <= min <= max <= 9");
        assertThatThrownBy(() -> relations.datesBetween(LAST, LAST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1950-12-31");
        assertThatThrownBy(() -> relations.dayPrecise().likeRealOnes())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("leave out");
        assertThatThrownBy(() -> relations.likeRealOnes().dayPrecise())
                .as("in the other order, too")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("leave out");
        assertThatThrownBy(() -> TwinningArbitraries.registers().relations(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 <= min <= max");
    }
}
