package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.testkit.constraints.DatesBetween;
import org.towntwinning.testkit.constraints.Founded;
import org.towntwinning.testkit.constraints.OfKind;
import org.towntwinning.testkit.constraints.Parties;
import org.towntwinning.testkit.constraints.Precise;
import org.towntwinning.testkit.constraints.Relations;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Precision;

/** Annotations that narrow relations and registers. */
class RelationConstraintsPropertiesTest {

    @Property(tries = 200)
    void parties(@ForAll @Parties(min = 3, max = 4) Relation relation) {
        assertThat(partiesOf(relation)).as("parties of %s", relation).isBetween(3L, 4L);
    }

    @Property(tries = 200)
    void ofKind(@ForAll @OfKind({RelationKind.FRIENDSHIP, RelationKind.CONTACT}) Relation relation) {
        assertThat(relation.kinds())
                .as("kinds of %s", relation)
                .extracting(KindChange::kind)
                .isSubsetOf(RelationKind.FRIENDSHIP, RelationKind.CONTACT);
    }

    @Property(tries = 200)
    void founded(@ForAll @Founded Relation relation) {
        assertThat(relation.events())
                .as("events of %s", relation)
                .anyMatch(event -> event instanceof Established founding
                        && founding.anchors().stream()
                                .anyMatch(anchor -> anchor.date().date().isBounded()));
    }

    @Property(tries = 200)
    void datesOfRelations(
            @ForAll @Precise(Precision.DAY) @DatesBetween(first = "1945-01-01", last = "2024-12-31")
                    Relation relation) {
        assertThat(relation.events())
                .as("dates of %s are days of the range, wherever an end takes its date from", relation)
                .filteredOn(event -> !(event instanceof Ended))
                .extracting(LifecycleEvent::date)
                .allMatch(PartialDate::isDay)
                .allMatch(date ->
                        date.earliest().getYear() >= 1945 && date.latest().getYear() <= 2024);
    }

    @Property(tries = 30)
    void relations(@ForAll @Relations(min = 2, max = 3) Register register) {
        assertThat(register.relations()).as("relations of the register").hasSizeBetween(2, 3);
    }

    @Property(tries = 50)
    void inContainers(@ForAll @Size(2) List<@Parties(max = 2) Relation> relations) {
        assertThat(relations).as("pairs").allMatch(relation -> partiesOf(relation) == 2);
    }

    /** One that comes back is listed twice and counts once. */
    private static long partiesOf(Relation relation) {
        return relation.parties().stream().map(Party::municipalities).distinct().count();
    }

    static class Impossible {

        @Property
        void onlyYears(@ForAll @Precise(Precision.YEAR) Relation relation) {
            assertThat(relation).isNotNull();
        }

        @Property
        void alone(@ForAll @Parties(min = 1, max = 1) Relation relation) {
            assertThat(relation).isNotNull();
        }
    }

    @Example
    void whatFitsNoValueFailsAndSaysWhy() {
        List<String> failures = PropertyRun.of(Impossible.class).failures();
        assertThat(failures)
                .as("both properties fail")
                .hasSize(2)
                .anySatisfy(failure -> assertThat(failure).contains("relations can be had with dates of precision DAY"))
                .anySatisfy(failure -> assertThat(failure).contains("there are no relations with 1 to 1"));
    }
}
