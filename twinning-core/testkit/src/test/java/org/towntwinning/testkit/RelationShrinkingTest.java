package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;

/** Counter-examples shrink to what is needed to break the property. */
class RelationShrinkingTest {

    static class Wrong {

        @Property(seed = "1", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
        void noRelationIsReestablished(@ForAll Relation relation) {
            assertThat(relation.events(Reestablished.class)).isEmpty();
        }
    }

    @Test
    void whatRemainsIsWhatBreaksTheProperty() {
        assertThat(String.join("\n", PropertyRun.of(Wrong.class).reports()))
                .as("two towns, two lives, plain dates, nothing else")
                .containsIgnoringWhitespaces("""
                        relation:
                          Relation {
                            id=relation:1,
                            parties=[Party {municipalities=[town:1]}, Party {municipalities=[town:2]}],
                            kinds=[KindChange {kind=PARTNERSHIP}],
                            events=
                              [
                                Established {anchors=[Anchor {kind=SIGNING, date=1975-01-01}]},
                                Ended {cause=UNILATERAL_TERMINATION, effective=1975-01-01},
                                Reestablished {date=1975-01-01}
                              ]
                          }
                        """);
    }
}
