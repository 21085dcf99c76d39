package org.towntwinning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.cite;
import static org.towntwinning.register.Given.date;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void haveThePathOfWhereTheyStand() {
        References references = new References();
        references.add("seat", ALMELO).add("none", null).addIds("towns", List.of(ALMELO, PRESTON));
        references.at("answer").at("by").add("municipality", PRESTON).addCitations(List.of(cite("a"), cite("b")));
        references
                .addClaims("signed", ClaimedDate.preferring(Claim.of(date("1974"), cite("c"))))
                .at("")
                .add("root", ALMELO);

        assertThat(references.list())
                .containsExactly(
                        new Reference("seat", ALMELO),
                        new Reference("towns[0]", ALMELO),
                        new Reference("towns[1]", PRESTON),
                        new Reference("answer.by.municipality", PRESTON),
                        new Reference("answer.by.citations[0].document", DocumentId.of("a")),
                        new Reference("answer.by.citations[1].document", DocumentId.of("b")),
                        new Reference("signed.claims[0].citations[0].document", DocumentId.of("c")),
                        new Reference("root", ALMELO));
    }

    @Test
    void areACopy() {
        References references = new References();
        List<Reference> before = references.list();
        references.add("seat", ALMELO);

        assertThat(before).isEmpty();
        assertThatThrownBy(() -> references.list().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
