package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.relation.Relation;
import org.towntwinning.testkit.anniversary.AnniversaryCase;

/** P70: who reads a relation from its text counts the same jubilees as who wrote it. */
class JubileesOfTheDocumentPropertiesTest {

    private static final TwinningJson JSON = TwinningJson.standard();

    @Property(tries = 300)
    void p70ReadingKeepsAllThatJubileesAreCountedFrom(@ForAll AnniversaryCase question, @ForAll WindowMode mode) {
        Relation read = JSON.readRecord(Relation.class, JSON.writeRecord(question.relation()));
        assertThat(question.rules().between(read, question.window(), mode))
                .as(
                        "P70: dates at their precision, qualifiers, claims, lives and certainty, %s in %s",
                        mode, question.window())
                .isEqualTo(question.rules().between(question.relation(), question.window(), mode));
    }
}
