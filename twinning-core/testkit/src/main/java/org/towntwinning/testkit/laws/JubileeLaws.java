package org.towntwinning.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.testkit.anniversary.AnniversaryCase;
import org.towntwinning.testkit.anniversary.ExpectedDue;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/**
 * The laws of answers about jubilees, for whoever wraps the rules, caches what they say or keeps an index. Implement it
 * in a test class with the answers; numbers in the messages are those of the specification of the calculus.
 *
 * <pre>{@code
 * class CachedJubileesTest implements JubileeLaws {
 *     public List<Due> between(AnniversaryCase question, DateWindow window, WindowMode mode) {
 *         return cache.forRules(question.rules()).between(question.relation(), window, mode);
 *     }
 *     ...
 * }
 * }</pre>
 */
public interface JubileeLaws {

    /**
     * The jubilees that a window contains, as what is tested answers it.
     *
     * @param question the relation and the rules; its window is that of the law
     * @param window half-open
     * @param mode what it means to contain a jubilee whose day is not known exactly
     * @return the answer
     */
    List<Due> between(AnniversaryCase question, DateWindow window, WindowMode mode);

    /**
     * The first jubilee whose due span begins after a day.
     *
     * @param question the relation and the rules
     * @param day the day
     * @return the answer
     */
    default Optional<Jubilee> next(AnniversaryCase question, LocalDate day) {
        return question.rules().next(question.relation(), day);
    }

    /**
     * The last jubilee whose due span begins before a day.
     *
     * @param question the relation and the rules
     * @param day the day
     * @return the answer
     */
    default Optional<Jubilee> previous(AnniversaryCase question, LocalDate day) {
        return question.rules().previous(question.relation(), day);
    }

    /**
     * The answers are those of the reference model (P33).
     *
     * @param question a relation, rules and a window
     * @param mode a mode
     */
    @Property(tries = 500)
    default void theAnswersAreThoseOfTheReferenceModel(@ForAll AnniversaryCase question, @ForAll WindowMode mode) {
        List<ExpectedDue> expected = question.reference().between(question.window(), mode);
        List<ExpectedDue> actual = between(question, question.window(), mode).stream()
                .map(ExpectedDue::of)
                .toList();
        Law.check(
                expected.equals(actual),
                "P33: %s of %s by %s is %s, but the specification says %s",
                mode,
                question.window(),
                question.rules(),
                actual,
                expected);
    }

    /**
     * Windows that follow each other deliver each jubilee once, and their answers follow each other (P27).
     *
     * @param question a relation, rules and a window
     * @param share where the window is cut in two, in hundredths
     */
    @Property(tries = 500)
    default void windowsThatFollowEachOtherDeliverEachJubileeOnce(
            @ForAll AnniversaryCase question, @ForAll @IntRange(max = 100) int share) {
        DateWindow window = question.window();
        long days = window.to().toEpochDay() - window.from().toEpochDay();
        LocalDate cut = window.from().plusDays(days * share / 100);
        List<Jubilee> both = new ArrayList<>(jubilees(question, DateWindow.of(window.from(), cut), WindowMode.STARTS));
        both.addAll(jubilees(question, DateWindow.of(cut, window.to()), WindowMode.STARTS));
        List<Jubilee> whole = jubilees(question, window, WindowMode.STARTS);
        Law.check(
                both.equals(whole),
                "P27: STARTS of %s is %s, but its parts before and from %s give %s",
                window,
                whole,
                cut,
                both);
    }

    /**
     * What is sure begins in the window, and what begins there can happen there (P30).
     *
     * @param question a relation, rules and a window
     */
    @Property(tries = 500)
    default void modesLieWithinEachOther(@ForAll AnniversaryCase question) {
        List<Jubilee> sure = jubilees(question, question.window(), WindowMode.DEFINITE);
        List<Jubilee> starts = jubilees(question, question.window(), WindowMode.STARTS);
        List<Jubilee> possible = jubilees(question, question.window(), WindowMode.POSSIBLE);
        Law.check(starts.containsAll(sure), "P30: of %s some are not in STARTS %s", sure, starts);
        Law.check(possible.containsAll(starts), "P30: of %s some are not in POSSIBLE %s", starts, possible);
    }

    /**
     * Answers rise strictly in the total order, so no jubilee stands there twice (P34).
     *
     * @param question a relation, rules and a window
     * @param mode a mode
     */
    @Property(tries = 500)
    default void answersRiseInTheTotalOrder(@ForAll AnniversaryCase question, @ForAll WindowMode mode) {
        List<Jubilee> jubilees = jubilees(question, question.window(), mode);
        for (int i = 1; i < jubilees.size(); i++) {
            Law.check(
                    Jubilee.ORDER.compare(jubilees.get(i - 1), jubilees.get(i)) < 0,
                    "P34: %s does not come before %s",
                    jubilees.get(i - 1),
                    jubilees.get(i));
        }
    }

    /**
     * The next and the previous jubilee are neighbours in the list (P35).
     *
     * @param question a relation, rules and a window
     */
    @Property(tries = 500)
    default void nextAndPreviousWalkThroughTheList(@ForAll AnniversaryCase question) {
        List<Jubilee> jubilees = jubilees(question, question.window(), WindowMode.STARTS);
        Set<LocalDate> days = new LinkedHashSet<>();
        jubilees.forEach(jubilee -> days.add(jubilee.due().earliest()));
        if (days.size() < jubilees.size()) {
            return;
        }
        for (int i = 1; i < jubilees.size(); i++) {
            Jubilee one = jubilees.get(i - 1);
            Jubilee other = jubilees.get(i);
            Optional<Jubilee> next = next(question, one.due().earliest());
            Optional<Jubilee> previous = previous(question, other.due().earliest());
            Law.check(next.equals(Optional.of(other)), "P35: after %s comes %s, not %s", one, other, next);
            Law.check(previous.equals(Optional.of(one)), "P35: before %s comes %s, not %s", other, one, previous);
        }
    }

    /**
     * There is no jubilee that is certainly impossible, and none more certain in a window than in itself (P46).
     *
     * @param question a relation, rules and a window
     * @param mode a mode
     */
    @Property(tries = 500)
    default void nothingIsImpossible(@ForAll AnniversaryCase question, @ForAll WindowMode mode) {
        for (Due due : between(question, question.window(), mode)) {
            Law.check(
                    due.certainty() != Certainty.IMPOSSIBLE
                            && due.certainty().compareTo(due.jubilee().activity()) <= 0,
                    "P46: %s is said to be %s",
                    due.jubilee(),
                    due.certainty());
        }
    }

    private List<Jubilee> jubilees(AnniversaryCase question, DateWindow window, WindowMode mode) {
        return between(question, window, mode).stream().map(Due::jubilee).toList();
    }
}
