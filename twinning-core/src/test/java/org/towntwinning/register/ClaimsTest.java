package org.towntwinning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.register.Given.cite;
import static org.towntwinning.register.Given.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.time.Qualifier;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("S6.3 Claims, and when they are contested")
class ClaimsTest {

    @ParameterizedTest(name = "{0} preferred, others {1}: contested {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "1974, none, false",
                "1974, 1974, false",
                "1974, 1975, true",
                "1975, 1974, true",
                "1974, 1974-03-05, false",
                "1974-03-05, 1974, false",
                "1974-03-05, 1974-03-06, true",
                "1974-03, 1974-02, true",
                "1974, [1974..1975], false",
                "1974, [..1973], true",
                "1974, [..1974-01-01], false",
                "1974, [1975..], true",
                "1974, XXXX, false",
                "XXXX, 1974, false",
                "1974, 1974~, false",
                "1974?, 1975?, true",
                "1988-24, 1989-01, false",
                "1988-24, 1989, false",
                "1988-24, 1989-03, true",
                "198X, 1979, true",
                "198X, 1985, false",
                "1974, 1974 1975, true",
                "1974, 1975 1974, true",
                "1974-03, 1974 1974-03-05, false"
            })
    void contested(String preferred, String others, boolean contested) {
        Claim[] rest = others == null
                ? new Claim[0]
                : Stream.of(others.split(" ")).map(text -> Claim.of(date(text))).toArray(Claim[]::new);

        assertThat(ClaimedDate.preferring(Claim.of(date(preferred)), rest).isContested())
                .isEqualTo(contested);
    }

    @Test
    @DisplayName(
            "Two other claims that contradict only each other contest nothing: the answer rests on the preferred one")
    void amongOthers() {
        ClaimedDate claimed =
                ClaimedDate.preferring(Claim.of(date("197X")), Claim.of(date("1974")), Claim.of(date("1975")));

        assertThat(claimed.isContested()).isFalse();
    }

    @Test
    @DisplayName("P39 The order of the claims does not matter")
    void orderDoesNotMatter() {
        List<Claim> claims = Stream.of("1974", "1975", "1974-03-05", "XXXX")
                .map(text -> Claim.of(date(text)))
                .toList();
        for (int rotation = 0; rotation < claims.size(); rotation++) {
            List<Claim> rotated = new ArrayList<>(claims);
            Collections.rotate(rotated, rotation);
            ClaimedDate claimed = new ClaimedDate(rotated, rotation);

            assertThat(claimed.date()).isEqualTo(date("1974"));
            assertThat(claimed.isContested()).isTrue();
            assertThat(claimed.others()).hasSize(3).doesNotContain(claims.get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, Integer.MIN_VALUE, Integer.MAX_VALUE})
    @DisplayName("A set without a preference is refused")
    void withoutPreference(int position) {
        assertThatThrownBy(() -> new ClaimedDate(List.of(Claim.of(date("1974")), Claim.of(date("1975"))), position))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("exactly one of 2 claims is preferred");
    }

    @Test
    void keepsItsSources() {
        Claim letter = Claim.of(date("1974"), cite("letter").at("line 31").saying("Sinds 1974"));
        ClaimedDate claimed = ClaimedDate.preferring(letter, Claim.of(date("1975"), cite("denizli"), cite("website")));

        assertThat(claimed.preferred()).isEqualTo(letter);
        assertThat(claimed.preferred().citations().get(0).words()).contains("Sinds 1974");
        assertThat(claimed.others().get(0).citations()).hasSize(2);
    }

    @Test
    void restsOnThePreferredClaim() {
        ClaimedDate claimed = ClaimedDate.preferring(Claim.of(date("1974~")), Claim.of(date("1975?")));

        assertThat(claimed.basis()).isEqualTo(new Basis(true, Qualifier.APPROXIMATE));
        assertThat(ClaimedDate.of(date("1948")).basis()).isEqualTo(Basis.FIRM);
    }

    @Test
    void basesAddUp() {
        Basis contested = new Basis(true, Qualifier.NONE);
        Basis approximate = Basis.of(date("1948~"));

        assertThat(contested.and(approximate)).isEqualTo(new Basis(true, Qualifier.APPROXIMATE));
        assertThat(approximate.and(Basis.of(date("1948?")))).isEqualTo(new Basis(false, Qualifier.BOTH));
        assertThat(Basis.FIRM.and(Basis.FIRM).isFirm()).isTrue();
        assertThat(contested.isFirm()).isFalse();
        assertThat(approximate.isFirm()).isFalse();
    }

    @Test
    void citationsShowDocumentAndPlace() {
        assertThat(cite("letter")).hasToString("letter");
        assertThat(cite("letter").at("line 24").saying("Sinds 1948")).hasToString("letter, line 24");
        assertThat(cite("letter").at("line 24").at(null)).isEqualTo(cite("letter"));
        assertThat(cite("letter").at("line 24"))
                .isNotEqualTo(cite("letter").at("line 25"))
                .isNotEqualTo(cite("letter").at("line 24").saying("x"))
                .isNotEqualTo(cite("other").at("line 24"))
                .hasSameHashCodeAs(cite("letter").at(" line 24 "))
                .isEqualTo(cite("letter").at(" line 24 "));
        assertThat(cite("letter").hashCode()).isNotEqualTo(cite("other").hashCode());
    }
}
