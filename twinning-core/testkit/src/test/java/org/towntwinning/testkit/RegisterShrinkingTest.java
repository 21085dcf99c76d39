package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Request;

/** Registers shrink to the records that break the property, and these to what breaks it. */
class RegisterShrinkingTest {

    /** More than twice as many were needed when all records were made simpler step by step. */
    private static final int MOST_CALLS = 400;

    private static int calls;

    static class Wrong {

        @Property(seed = "1", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
        void noRequestIsRepeated(@ForAll Register register) {
            calls++;
            assertThat(register.interactions()).noneMatch(RegisterShrinkingTest::isRepetition);
        }
    }

    private static boolean isRepetition(Interaction interaction) {
        return interaction instanceof Request request && request.repeats().isPresent();
    }

    @Example
    void onlyTheRecordsThatBreakThePropertyRemain() {
        calls = 0;
        List<String> reports = PropertyRun.of(Wrong.class).reports();
        assertThat(String.join("\n", reports))
                .as("a request, the one that repeats it, and the town that both come from")
                .containsIgnoringWhitespaces("""
                        register:
                          Register {
                            municipalities=[Municipality {id=town:1, kind=MUNICIPALITY, names=[nl "Almelo"]}],
                            interactions=
                              [
                                Request {
                                  id=request:1,
                                  date=1975-01-01,
                                  requesters=[town:1],
                                  channel=LETTER,
                                  content=nl "Almelo"
                                },
                                Request {
                                  id=request:2,
                                  date=1975-01-01,
                                  requesters=[town:1],
                                  channel=LETTER,
                                  content=nl "Almelo",
                                  repeats=request:1
                                }
                              ]
                          }
                        """);
        assertThat(calls).as("calls of the property until then").isLessThan(MOST_CALLS);
    }
}
