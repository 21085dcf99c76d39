package org.towntwinning.jdbc.rows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.relation.Relation;

/** records of every kind come out of their rows as they went in. */
class RoundTripPropertiesTest {

    @Property(tries = 1_000)
    void municipalitiesComeBack(@ForAll Municipality record) {
        RoundTrip.check(record);
    }

    @Property(tries = 1_000)
    void networksComeBack(@ForAll CityNetwork record) {
        RoundTrip.check(record);
    }

    @Property(tries = 1_000)
    void relationsComeBack(@ForAll Relation record) {
        RoundTrip.check(record);
    }

    @Property(tries = 1_000)
    void committeesComeBack(@ForAll Committee record) {
        RoundTrip.check(record);
    }

    @Property(tries = 1_000)
    void interactionsComeBack(@ForAll Interaction record) {
        RoundTrip.check(record);
    }

    @Property(tries = 1_000)
    void documentsComeBack(@ForAll Document record) {
        RoundTrip.check(record);
    }
}
