package com.example.townhall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** Properties, with jqwik and the test kit, which needs no set-up. */
class TownHallPropertiesTest {

    @Property(tries = 200)
    void aRelationHasACardOnEveryDay(@ForAll Relation relation, @ForAll PartialDate date) {
        RelationCard card = TownHall.card(relation, date.earliest());

        assertEquals(relation.id().value(), card.id());
        assertTrue(relation.toString().contains(card.id()), "the text of a relation names its id");
    }

    @Property(tries = 200)
    void aSpanIsReadAsItIsWritten(@ForAll DateSpan span) {
        assertEquals(span, DateSpan.parse(span.toString()));
    }
}
