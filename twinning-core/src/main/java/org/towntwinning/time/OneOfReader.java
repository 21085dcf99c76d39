package org.towntwinning.time;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.time.internal.PackedDay;
import org.towntwinning.validation.InvalidDataException;

/**
 * Reads what stands in the brackets of a one-of set (S1.4): members separated by commas, each a year, a month or a
 * closed range of them, all of one precision and with one qualifier, which together leave no gap; or one open range, a
 * one-sided date (S1.5).
 */
final class OneOfReader {

    private static final String RANGE = "..";

    private final EdtfReader reader;
    private final EdtfRefusal refusal;
    private final List<PartialDate> blocks = new ArrayList<>();
    private @Nullable PartialDate pattern;

    OneOfReader(EdtfReader reader, EdtfRefusal refusal) {
        this.reader = reader;
        this.refusal = refusal;
    }

    PartialDate read(String members) {
        if (members.isEmpty() || members.equals(RANGE)) {
            throw refusal.of(
                    "date.set-empty",
                    "names no date: write the members, as in \"[1974,1975]\", or \"XXXX\" if unknown");
        }
        if (members.indexOf('[') >= 0 || members.indexOf(']') >= 0) {
            throw refusal.of(
                    "date.set-brackets", "has brackets within its brackets: write one pair, as in \"[1974,1975]\"");
        }
        if (members.indexOf(',') < 0) {
            if (members.startsWith(RANGE)) {
                PartialDate limit = limit(members.substring(RANGE.length()));
                return PartialDate.onOrBefore(limit.hi()).with(limit.qualifier());
            }
            if (members.endsWith(RANGE)) {
                PartialDate limit = limit(members.substring(0, members.length() - RANGE.length()));
                return PartialDate.onOrAfter(limit.lo()).with(limit.qualifier());
            }
        }
        for (String member : Splitter.on(',').split(members)) {
            blocks.add(block(member));
        }
        return hull();
    }

    private PartialDate limit(String part) {
        PartialDate limit = single(part);
        return switch (limit.precision()) {
            case DAY, MONTH, YEAR -> limit;
            default ->
                throw refusal.of(
                        part,
                        "date.set-member",
                        "cannot limit a one-sided date: write the day, month or year, as in \"[..2017-10]\"");
        };
    }

    private PartialDate block(String member) {
        int range = member.indexOf(RANGE);
        if (range < 0) {
            return member(member);
        }
        if (range == 0 || member.endsWith(RANGE)) {
            throw refusal.of(
                    member,
                    "date.set-member",
                    "is open: members of a set have two ends, and a one-sided date stands alone, as in \"[2017-10..]\"");
        }
        PartialDate first = member(member.substring(0, range));
        PartialDate last = member(member.substring(range + RANGE.length()));
        if (last.lo() < first.lo()) {
            throw refusal.of(
                    "date.set-reversed",
                    "is reversed: write \"[" + last + RANGE + first + "]\", the earlier date first");
        }
        return hull(first, last);
    }

    /** What must be one date without a range. */
    private PartialDate single(String part) {
        if (part.isEmpty()) {
            throw refusal.of(
                    "date.set-member",
                    "has an empty member: write all members, as in \"[1974,1975]\", and no other comma");
        }
        if (part.indexOf('.') >= 0) {
            throw refusal.of("date.set-member", "has too many dots: a range has two ends, as in \"[1974..1976]\"");
        }
        if (part.equals(EdtfReader.UNKNOWN)) {
            throw refusal.of("date.set-member", "has an unknown member: leave it out, or write \"XXXX\" for the whole");
        }
        return reader.readSimple(part);
    }

    /** One year or month, of the same kind as all others. */
    private PartialDate member(String part) {
        PartialDate member = single(part);
        if (member.precision() != Precision.YEAR && member.precision() != Precision.MONTH) {
            throw refusal.of(
                    part,
                    "date.set-member",
                    "cannot be a member: members are all years or all months, as in \"[1960-07..1961-06]\"");
        }
        if (pattern == null) {
            pattern = member;
        }
        if (member.precision() != pattern.precision()) {
            throw refusal.of(
                    "date.set-precision",
                    "mixes years and months: write all as years or all as months, as in \"[1974-01..1975-03]\"");
        }
        if (member.qualifier() != pattern.qualifier()) {
            throw refusal.of(
                    "date.set-qualifier",
                    "mixes qualifiers: give every member the same one, as in \"[1974~,1975~]\", or none");
        }
        return member;
    }

    private PartialDate hull() {
        Collections.sort(blocks);
        PartialDate hull = blocks.get(0);
        for (PartialDate block : blocks) {
            int next = PackedDay.monthIndex(hull.hi()) + 1;
            if (PackedDay.monthIndex(block.lo()) > next) {
                throw refuseGap(hull, block);
            }
            hull = block.hi() > hull.hi() ? hull(hull, block) : hull;
        }
        return hull;
    }

    private static PartialDate hull(PartialDate first, PartialDate last) {
        int start = PackedDay.monthIndex(first.lo());
        int end = PackedDay.monthIndex(last.hi());
        return PartialDate.ofBlock(start, end - start + 1).with(first.qualifier());
    }

    private InvalidDataException refuseGap(PartialDate before, PartialDate after) {
        PartialDate plainAfter = after.with(Qualifier.NONE);
        PartialDate gap = hull(
                PartialDate.ofBlock(PackedDay.monthIndex(before.hi()) + 1, 1),
                PartialDate.ofBlock(PackedDay.monthIndex(after.lo()) - 1, 1));
        return refusal.of(
                "date.set-gap",
                "leaves out " + gap + " before " + plainAfter + ": record two claims, or write \"" + hull(before, after)
                        + "\" if the dates between are possible too");
    }
}
