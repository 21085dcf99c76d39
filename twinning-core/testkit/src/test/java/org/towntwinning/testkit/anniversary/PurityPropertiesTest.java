package org.towntwinning.testkit.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.testkit.AnniversaryArbitraries;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** P67 to P72: what holds everywhere. */
class PurityPropertiesTest {

    private static final List<String> ZONES = List.of("Pacific/Apia", "America/St_Johns", "Asia/Kathmandu");
    private static final List<String> LOCALES = List.of("ar-EG", "th-TH-u-ca-buddhist", "tr-TR", "fa-IR-u-nu-arabext");
    private static final int SAMPLES = 150;
    private static final int THREADS = 4;

    @Provide
    Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    @Example
    void p67TheSameAnswersUnderEveryZoneAndLocale() {
        List<AnniversaryCase> questions = questions();
        List<String> expected = answers(questions);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String zoneId : ZONES) {
                for (String tag : LOCALES) {
                    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(answers(questions))
                            .as("P67: the answers in the zone %s and the locale %s", zoneId, tag)
                            .isEqualTo(expected);
                }
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** Everything that is said of a case, as text, so that formatting is part of it. */
    private static List<String> answers(List<AnniversaryCase> questions) {
        List<String> answers = new ArrayList<>();
        for (AnniversaryCase question : questions) {
            for (WindowMode mode : WindowMode.values()) {
                answers.add(question.rules()
                        .between(question.relation(), question.window(), mode)
                        .toString());
            }
            Optional<Jubilee> next =
                    question.rules().next(question.relation(), question.window().from());
            answers.add(next.toString());
            next.ifPresent(jubilee -> answers.add(
                    jubilee.key() + " " + Milestone.parse(jubilee.milestone().toString())));
            answers.add(
                    AnniversaryRules.age(question.relation(), question.window().to())
                            .toString());
            answers.add(question.rules().toString());
            answers.add(DateWindow.parse(question.window().toString()).toString());
            question.relation()
                    .events()
                    .forEach(event -> answers.add(
                            PartialDate.parse(event.date().toString()).toString()));
        }
        return answers;
    }

    private static List<AnniversaryCase> questions() {
        return AnniversaryArbitraries.cases().sampleStream().limit(SAMPLES).toList();
    }

    @Property(tries = 500)
    void p68DataNeverMakesAQuestionFail(
            @ForAll AnniversaryCase question, @ForAll("days") LocalDate day, @ForAll Milestone milestone) {
        AnniversaryRules rules = question.rules();
        assertThatCode(() -> {
                    rules.next(question.relation(), day);
                    rules.previous(question.relation(), day);
                    rules.at(question.relation(), milestone);
                    rules.overdue(question.relation(), List.of(), day);
                    AnniversaryRules.age(question.relation(), day);
                    DateWindow upToTheEnd = DateWindow.of(LocalDate.of(9_995, 1, 1), LocalDate.of(10_001, 1, 1));
                    for (Due due : rules.between(question.relation(), upToTheEnd, WindowMode.POSSIBLE)) {
                        assertThat(due.jubilee().due().latest())
                                .as("P68: %s does not lie after the calendar", due)
                                .isBeforeOrEqualTo(PartialDate.MAX);
                    }
                })
                .as("P68: questions about %s by %s", question.relation(), rules)
                .doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void p68FoundingsOfAllYearsAreAccepted(
            @ForAll @IntRange(min = 1, max = 9_999) int year, @ForAll Schedule schedule) {
        AnniversaryRules rules = AnniversaryRules.builder().schedule(schedule).build();
        rules.next(Relations.with(Established.since(PartialDate.ofYear(year))), PartialDate.MIN)
                .map(Jubilee::due)
                .map(DueSpan::earliest)
                .ifPresent(day -> assertThat(day.getYear())
                        .as("P68: a jubilee of what was founded in %s does not wrap to the year 1", year)
                        .isBetween(year, 9_999));
    }

    @Example
    void p69RepeatedAndParallelAnswersAreEqualAndUnmodifiable() throws Exception {
        List<AnniversaryCase> questions = questions();
        List<String> before = questions.stream().map(AnniversaryCase::toString).toList();
        List<String> expected = answers(questions);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 2 * THREADS; i++) {
                tasks.add(() -> answers(questions));
            }
            for (Future<List<String>> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).as("P69: parallel answers").isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(questions.stream().map(AnniversaryCase::toString))
                .as("P69: relations, rules and windows are unchanged")
                .containsExactlyElementsOf(before);
        for (AnniversaryCase question : questions) {
            List<Due> dues = question.rules().between(question.relation(), question.window());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .as("P69: results are unmodifiable")
                    .isThrownBy(() -> dues.add(null));
        }
    }

    @Property(tries = 300)
    void p70TextFormsKeepPrecisionQualifiersAndMilestones(@ForAll AnniversaryCase question) {
        for (Due due : question.rules().between(question.relation(), question.window(), WindowMode.POSSIBLE)) {
            Jubilee jubilee = due.jubilee();
            jubilee.date()
                    .ifPresent(date -> assertThat(PartialDate.parse(date.toString()))
                            .as("P70: the text of the date of %s", jubilee)
                            .isEqualTo(date));
            assertThat(Milestone.parse(jubilee.milestone().toString()))
                    .as("P70: the text of the milestone of %s", jubilee)
                    .isEqualTo(jubilee.milestone());
            if (jubilee.due().latest().isBefore(PartialDate.MAX)) {
                assertThat(jubilee.due().toWindow().to())
                        .as("P70: in a calendar %s ends on the day after its last", jubilee)
                        .isEqualTo(jubilee.due().latest().plusDays(1));
            }
        }
    }

    @Property(tries = 300)
    void p71EqualsAndHashCodeAgree(@ForAll AnniversaryCase one, @ForAll AnniversaryCase other) {
        List<Due> dues = one.rules().between(one.relation(), one.window());
        List<Due> again = one.rules().toBuilder().build().between(one.relation(), one.window());
        assertThat(again).as("P71: asked twice").isEqualTo(dues).hasSameHashCodeAs(dues);
        assertThat(one.rules().equals(other.rules()))
                .as("P71: rules are equal iff their texts are: %s and %s", one.rules(), other.rules())
                .isEqualTo(one.rules().toString().equals(other.rules().toString()));
    }

    @Example
    void p71AYearAMonthAndADayDiffer() {
        assertThat(List.of(PartialDate.parse("1948"), PartialDate.parse("1948-01"), PartialDate.parse("1948-01-01")))
                .as("P71: three dates")
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void p72IllegalInputIsRefusedWithTheValue(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = -9_999, max = 0) int months) {
        refuses("a milestone", Integer.toString(months), () -> Milestone.ofMonths(months));
        refuses("a step", Integer.toString(months), () -> Schedule.everyYears(months));
        refuses("a text", "19" + day + "x", () -> PartialDate.parse("19" + day + "x"));
        if (day.isAfter(PartialDate.MIN)) {
            LocalDate before = day.minusDays(1);
            refuses("a > b", day.toString(), () -> DateWindow.of(day, before));
            refuses("a due span", day.toString(), () -> new DueSpan(day, before));
            refuses(
                    "an event certainly before its predecessor",
                    before.toString(),
                    () -> Relations.with(
                            Established.since(PartialDate.of(day)),
                            Ended.builder()
                                    .cause(EndCause.UNKNOWN)
                                    .effective(PartialDate.of(before))
                                    .build()));
        }
        refuses(
                "claims without a preferred one",
                "2",
                () -> new ClaimedDate(List.of(Claim.of(PartialDate.of(day)), Claim.of(PartialDate.of(day))), -1));
    }

    private static void refuses(String what, String value, Callable<?> making) {
        assertThatExceptionOfType(InvalidDataException.class)
                .as("P72: %s, %s, is refused when the value is built", what, value)
                .isThrownBy(making::call)
                .withMessageContaining(value);
    }
}
