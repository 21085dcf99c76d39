package org.towntwinning.testkit.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.register.InteractionId;
import org.towntwinning.testkit.AnniversaryArbitraries;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * A question about celebrations: feasts around the window of a case, and a day near them.
 *
 * @param question the relation, the rules and the window
 * @param celebrations feasts, some of which name milestones near their day
 * @param asOf the day
 */
record CelebrationCase(AnniversaryCase question, List<Celebration> celebrations, LocalDate asOf) {

    private static final int WIDTH = 2_500;

    /** More jubilees show nothing more, and each of them is compared with all. */
    private static final int MOST_JUBILEES = 200;

    /** Around a day of the window, and of one day to five weeks mostly. */
    private record Feast(int number, int after, int days, boolean linked, boolean withLife, boolean held) {

        Celebration of(AnniversaryCase question) {
            LocalDate first = within(question.window().from().plusDays(after));
            List<Celebration.Link> links = new ArrayList<>();
            if (linked) {
                for (Due due : question.rules()
                        .between(
                                question.relation(),
                                DateWindow.of(first.minusDays(WIDTH), first.plusDays(WIDTH)),
                                WindowMode.POSSIBLE)) {
                    if (links.size() <= number % 2) {
                        Jubilee jubilee = due.jubilee();
                        links.add(
                                withLife
                                        ? Celebration.Link.to(jubilee.milestone(), jubilee.life())
                                        : Celebration.Link.to(jubilee.milestone()));
                    }
                }
            }
            return new Celebration(
                    InteractionId.of("feast-" + number),
                    DateWindow.ofInclusive(first, within(first.plusDays(days))),
                    links,
                    held);
        }
    }

    private static LocalDate within(LocalDate day) {
        LocalDate notBefore = day.isBefore(PartialDate.MIN) ? PartialDate.MIN : day;
        return notBefore.isAfter(PartialDate.MAX) ? PartialDate.MAX : notBefore;
    }

    static Arbitrary<CelebrationCase> cases() {
        Arbitrary<Feast> feasts = Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(-WIDTH, WIDTH),
                        Arbitraries.of(0, 0, 2, 36, 364),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Feast::new);
        return Combinators.combine(
                        AnniversaryArbitraries.cases(),
                        feasts.list().ofMaxSize(4).uniqueElements(Feast::number),
                        Arbitraries.integers().between(-WIDTH, WIDTH))
                .as((question, some, after) -> new CelebrationCase(
                        question,
                        some.stream().map(feast -> feast.of(question)).toList(),
                        within(question.window().from().plusDays(after))))
                .filter(each -> each.in(each.around()).size() <= MOST_JUBILEES
                        && each.in(each.question.window()).size() <= MOST_JUBILEES);
    }

    /** The jubilees near the window, which the feasts are about. */
    List<Jubilee> jubilees() {
        return in(around()).stream().map(Due::jubilee).toList();
    }

    private List<Due> in(DateWindow window) {
        return question.rules().between(question.relation(), window, WindowMode.POSSIBLE);
    }

    DateWindow around() {
        LocalDate from = question.window().from();
        return DateWindow.of(from.minusDays(WIDTH), from.plusDays(WIDTH));
    }

    JubileeState stateOf(Jubilee jubilee, List<Celebration> feasts, LocalDate day) {
        return question.rules().state(question.relation(), jubilee, feasts, day);
    }

    ReferenceCelebrations reference() {
        return ReferenceCelebrations.of(question.rules(), question.relation(), celebrations);
    }
}
