package org.towntwinning.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.time.PartialDate;

/** The work: foundings uniform over 1945 to 2024, always the same. */
final class Foundings {

    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 1, 1);
    private static final List<Party> PARTIES =
            List.of(Party.of(MunicipalityId.of("town:a")), Party.of(MunicipalityId.of("town:b")));

    private Foundings() {}

    static LocalDate[] days(int many) {
        Random random = new Random(1948);
        int span = Math.toIntExact(END.toEpochDay() - FIRST.toEpochDay());
        return IntStream.range(0, many)
                .mapToObj(i -> FIRST.plusDays(random.nextInt(span)))
                .toArray(LocalDate[]::new);
    }

    /** Half of them days, the rest months, quarters, years and spans of three years. */
    static PartialDate[] mixed(LocalDate[] days) {
        Random random = new Random(1954);
        return IntStream.range(0, days.length)
                .mapToObj(i -> blurred(days[i], random.nextInt(8)))
                .toArray(PartialDate[]::new);
    }

    private static PartialDate blurred(LocalDate day, int how) {
        YearMonth month = YearMonth.from(day);
        return switch (how) {
            case 0 -> PartialDate.of(month);
            case 1 -> PartialDate.ofQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case 2 -> PartialDate.ofYear(day.getYear());
            case 3 -> PartialDate.ofMonths(YearMonth.of(day.getYear(), 1), YearMonth.of(day.getYear() + 2, 12));
            default -> PartialDate.of(day);
        };
    }

    static Relation relation(int number, PartialDate founded) {
        return Relation.builder()
                .id(RelationId.of("relation-" + (10_000_000 + number)))
                .parties(PARTIES)
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(founded))
                .build();
    }
}
