package com.example.townhall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.towntwinning.relation.Relation;

/** Examples, with JUnit. */
class TownHallTest {

    @Test
    void theCardShowsTheTwinningAsOfADay() throws Exception {
        RelationCard card = TownHall.card(TownHall.twinning(), LocalDate.of(2025, 6, 24));

        assertEquals(
                "{\"id\":\"almelo-preston\",\"towns\":[\"town:almelo\",\"town:preston\"],\"status\":\"ACTIVE\"}",
                TownHall.write(card));
    }

    @Test
    void everythingIsOnThePathItIsTriedOn() {
        boolean onModulePath = Boolean.getBoolean("townhall.modulepath");

        assertEquals(onModulePath, TownHall.class.getModule().isNamed(), "the application is a named module");
        assertEquals(onModulePath, Relation.class.getModule().isNamed(), "twinning-core is a named module");
    }

    @Test
    void theOlderGuavaIsTheOneInUse() throws Exception {
        String location = Class.forName("com.google.common.collect.ImmutableList")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String expected = System.getProperty("townhall.guava");

        assertTrue(location.endsWith("/" + expected), () -> expected + " is the Guava in use, but it is " + location);
    }
}
