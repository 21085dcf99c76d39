package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** P33 and all that follows from it: the rules answer as the reference model does. */
class AgreementPropertiesTest {

    @Property(tries = 2_000)
    void p33TheRulesAnswerAsTheReferenceModel(@ForAll AnniversaryCase question) {
        assertThat(Agreement.differences(question))
                .as("P33: closed form and enumeration agree on %s by %s", question.relation(), question.rules())
                .isEmpty();
    }
}
