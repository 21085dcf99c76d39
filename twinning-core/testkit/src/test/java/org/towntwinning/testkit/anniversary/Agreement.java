package org.towntwinning.testkit.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateWindow;

/** Asks the rules and the reference model the same questions, and lists the answers that differ. */
final class Agreement {

    private static final int LIVES = 3;

    private final AnniversaryCase question;
    private final ReferenceAnniversaries reference;
    private final List<String> differences = new ArrayList<>();

    private Agreement(AnniversaryCase question) {
        this.question = question;
        this.reference = question.reference();
    }

    /** All differences, in words; empty where model and implementation agree. */
    static List<String> differences(AnniversaryCase question) {
        Agreement agreement = new Agreement(question);
        agreement.askForWindows();
        agreement.askForNeighbours();
        agreement.askForMilestones();
        return agreement.differences;
    }

    private void askForWindows() {
        DateWindow window = question.window();
        for (WindowMode mode : WindowMode.values()) {
            compare(
                    mode + " " + window,
                    reference.between(window, mode),
                    rules().between(relation(), window, mode).stream()
                            .map(ExpectedDue::of)
                            .toList());
        }
    }

    private void askForNeighbours() {
        LocalDate from = question.window().from();
        LocalDate to = question.window().to();
        compare(
                "next(" + from + ")",
                reference.next(from),
                rules().next(relation(), from).map(ExpectedJubilee::of));
        compare(
                "previous(" + to + ")",
                reference.previous(to),
                rules().previous(relation(), to).map(ExpectedJubilee::of));
    }

    /** Milestones near the window, of the schedule or not, and one that is far away. */
    private void askForMilestones() {
        LocalDate founded = relation().founding().orElseThrow().date().earliest();
        int near = 12 * (question.window().from().getYear() - founded.getYear());
        IntStream.of(near, near + 1, near + 60, 150, 1, Milestone.MAX_MONTHS)
                .filter(months -> months > 0 && months <= Milestone.MAX_MONTHS)
                .mapToObj(Milestone::ofMonths)
                .forEach(this::askForMilestone);
    }

    private void askForMilestone(Milestone milestone) {
        for (int life = 0; life < LIVES; life++) {
            compare(
                    "at(life " + life + ", " + milestone + ")",
                    reference.at(life, milestone),
                    ExpectedAnswer.of(rules().at(relation(), life, milestone)));
        }
    }

    private AnniversaryRules rules() {
        return question.rules();
    }

    private Relation relation() {
        return question.relation();
    }

    private void compare(String asked, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(asked + ": the specification says\n    " + expected + "\n  the rules say\n    " + actual);
        }
    }
}
