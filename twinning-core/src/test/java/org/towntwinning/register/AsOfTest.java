package org.towntwinning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.Qualifier;

@DisplayName("An answer as of a day")
class AsOfTest {

    private enum Colour {
        RED,
        GREEN,
        BLUE
    }

    @Test
    void oneValueIsCertain() {
        AsOf<Colour> answer = new AsOf<>(Set.of(Colour.RED), false, Basis.FIRM);

        assertThat(answer.certain()).contains(Colour.RED);
        assertThat(answer.of(Colour.RED)).isEqualTo(Certainty.DEFINITE);
        assertThat(answer.of(Colour.BLUE)).isEqualTo(Certainty.IMPOSSIBLE);
    }

    @Test
    void ofSeveralValuesNoneIsCertain() {
        AsOf<Colour> answer = new AsOf<>(Set.of(Colour.BLUE, Colour.RED), false, Basis.FIRM);

        assertThat(answer.certain()).isEmpty();
        assertThat(answer.of(Colour.RED)).isEqualTo(Certainty.POSSIBLE);
        assertThat(answer.of(Colour.GREEN)).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(answer.possible()).as("in their natural order").containsExactly(Colour.RED, Colour.BLUE);
    }

    @Test
    void aValueOrNoneIsNotCertain() {
        AsOf<Colour> answer = new AsOf<>(Set.of(Colour.RED), true, Basis.FIRM);

        assertThat(answer.certain()).isEmpty();
        assertThat(answer.of(Colour.RED)).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void whereNothingIsPossibleThereIsNone() {
        assertThat(new AsOf<Colour>(Set.of(), false, Basis.FIRM))
                .isEqualTo(new AsOf<Colour>(Set.of(), true, Basis.FIRM));
    }

    @Test
    void cannotBeChanged() {
        Set<Colour> given = EnumSet.of(Colour.RED);
        AsOf<Colour> answer = new AsOf<>(given, false, Basis.FIRM);
        given.add(Colour.BLUE);

        assertThat(answer.possible()).containsExactly(Colour.RED);
        assertThatThrownBy(() -> answer.possible().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void restsOnTheQualifiersOfAllChanges() {
        AsOf<Colour> answer = AsOf.on(
                day("2000-01-01"),
                Colour.RED,
                List.of(new AsOf.Change<>(Colour.GREEN, date("2010~")), new AsOf.Change<>(Colour.BLUE, date("2020?"))));

        assertThat(answer).isEqualTo(new AsOf<>(Set.of(Colour.RED), false, new Basis(false, Qualifier.BOTH)));
    }

    @Test
    void withoutChangesTheInitialValueHolds() {
        assertThat(AsOf.on(day("2000-01-01"), Colour.GREEN, List.of()).certain())
                .contains(Colour.GREEN);
        assertThat(AsOf.<Colour>on(day("2000-01-01"), null, List.of()).possible())
                .isEmpty();
    }

    @Test
    @DisplayName("Changes that are certainly out of order make no query throw")
    void outOfOrder() {
        List<AsOf.Change<Colour>> changes =
                List.of(new AsOf.Change<>(Colour.RED, date("2025")), new AsOf.Change<>(Colour.BLUE, date("2020")));

        assertThat(Stream.iterate(day("2019-06-30"), each -> each.plusMonths(3)).limit(40))
                .allSatisfy(each -> assertThat(AsOf.on(each, null, changes)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("The answer is exact: possible in some completion, certain in all (S6.8)")
    void exact(boolean withInitial) {
        Colour initial = withInitial ? Colour.BLUE : null;
        Completions.choose(Completions.MANY_FORMS, 3, dates -> check(initial, dates));
    }

    private static void check(@Nullable Colour initial, List<String> dates) {
        List<int[]> completions = Completions.inOrder(dates);
        if (completions.isEmpty()) {
            return;
        }
        Colour[] values = {Colour.RED, Colour.GREEN, Colour.RED};
        List<AsOf.Change<Colour>> changes = Stream.of(0, 1, 2)
                .map(i -> new AsOf.Change<>(values[i], date(dates.get(i))))
                .toList();
        for (int day = 0; day < Completions.ASKED; day++) {
            Set<Colour> possible = EnumSet.noneOf(Colour.class);
            boolean none = false;
            for (int[] completion : completions) {
                Colour value = initial;
                for (int i = 0; i < values.length; i++) {
                    value = completion[i] <= day ? values[i] : value;
                }
                none |= value == null;
                if (value != null) {
                    possible.add(value);
                }
            }
            AsOf<Colour> answer = AsOf.on(Completions.day(day), initial, changes);
            if (!answer.possible().equals(possible) || answer.possiblyNone() != none) {
                fail(
                        "%s on %s: the completions give %s, none %s, but the answer is %s",
                        dates, Completions.day(day), possible, none, answer);
            }
        }
    }
}
