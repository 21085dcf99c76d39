package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.PartialDate;

/** What may be remarkable about a relation. */
final class RelationFeatures {

    private RelationFeatures() {}

    static <E extends LifecycleEvent> Predicate<Relation> has(Class<E> type) {
        return has(type, event -> true);
    }

    static <E extends LifecycleEvent> Predicate<Relation> has(Class<E> type, Predicate<E> sort) {
        return relation -> relation.events(type).anyMatch(sort);
    }

    static boolean hasEnded(Relation relation) {
        LifecycleEvent last = relation.events().stream()
                .filter(event -> event instanceof Established
                        || event instanceof Reestablished
                        || (event instanceof Ended ended && ended.isOfWholeRelation()))
                .reduce((one, next) -> next)
                .orElse(relation.events().get(0));
        return last instanceof Ended;
    }

    /** That of the founding. */
    static Predicate<Relation> founded(Predicate<PartialDate> sort) {
        return relation ->
                relation.founding().map(Established::date).filter(sort).isPresent();
    }

    static boolean isContested(Relation relation) {
        return relation.founding()
                .map(Established::founding)
                .map(Anchor::date)
                .filter(ClaimedDate::isContested)
                .isPresent();
    }

    static Predicate<Relation> dated(Predicate<PartialDate> sort) {
        return relation -> dates(relation).anyMatch(sort);
    }

    static Stream<PartialDate> dates(Relation relation) {
        return Stream.concat(
                relation.events().stream().map(LifecycleEvent::date),
                relation.events(Suspended.class).flatMap(event -> event.resumed().map(Resumption::date).stream()));
    }

    static boolean isOn29February(PartialDate date) {
        return date.day()
                .filter(day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29)
                .isPresent();
    }

    static boolean isYearEnd(PartialDate date) {
        return date.day()
                .filter(day -> day.getDayOfYear() == 1 || day.getDayOfYear() == day.lengthOfYear())
                .isPresent();
    }

    /** Two events whose order is known from their places alone. */
    static boolean hasTouchingBounds(Relation relation) {
        List<PartialDate> dates = dates(relation)
                .filter(PartialDate::isBounded)
                .sorted(Comparator.comparing(PartialDate::earliest))
                .toList();
        for (int i = 0; i + 1 < dates.size(); i++) {
            if (!dates.get(i).latest().isBefore(dates.get(i + 1).earliest())) {
                return true;
            }
        }
        return false;
    }

    /** A date whose first day is before that of the event before it, as only touching bounds allow. */
    static boolean hasDatesOutOfSortingOrder(Relation relation) {
        LocalDate reached = PartialDate.MIN;
        for (LifecycleEvent event : relation.events()) {
            if (event.date().earliest().isBefore(reached)) {
                return true;
            }
            reached = event.date().earliest();
        }
        return false;
    }

    static boolean hasOverlappingSuspensions(Relation relation) {
        List<Suspended> whole = relation.events(Suspended.class)
                .filter(event -> event.isOfWholeRelation() && event.resumed().isPresent())
                .toList();
        return whole.stream()
                .anyMatch(one -> whole.stream()
                        .anyMatch(other -> !one.equals(other)
                                && one.openOn(other.date().earliest()).isPossible()));
    }

    static boolean isResumedAfterTheEnd(Relation relation) {
        return relation.events(Suspended.class)
                .filter(event -> !event.isOfWholeRelation())
                .flatMap(event -> event.resumed().map(Resumption::date).stream())
                .anyMatch(resumed -> relation.events(Ended.class)
                        .filter(Ended::isOfWholeRelation)
                        .anyMatch(end -> end.date().before(resumed).isDefinite()));
    }

    static Predicate<Relation> hasParty(Predicate<Party> sort) {
        return relation -> relation.parties().stream().anyMatch(sort);
    }

    static boolean hasReturnedParty(Relation relation) {
        return relation.parties().stream().map(Party::municipalities).distinct().count()
                < relation.parties().size();
    }

    static Predicate<Relation> says(Predicate<String> sort) {
        return relation -> Stream.concat(
                        relation.names().stream().map(Name::text),
                        Stream.of(relation.origin(), relation.purpose())
                                .flatMap(text -> text.map(LocalizedText::texts).stream())
                                .flatMap(texts -> texts.values().stream()))
                .anyMatch(sort);
    }
}
