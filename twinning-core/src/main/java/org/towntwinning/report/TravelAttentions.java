package org.towntwinning.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/**
 * Trips of members of the executive of the viewpoint without a notice to the council, or with a late one: official
 * trips, and visits abroad with the mayor or an alderman in the delegation.
 */
final class TravelAttentions {

    private static final Set<Body> EXECUTIVE = Set.of(Body.MAYOR, Body.EXECUTIVE);

    private final Scope scope;
    private final LocalDate day;

    TravelAttentions(Scope scope) {
        this.scope = scope;
        this.day = scope.day();
    }

    void add(Contact contact, List<RelationId> concerned, List<Attention> found) {
        if (!(contact.known() instanceof Visit visit) || !isTrip(contact) || !needsNotice(visit)) {
            return;
        }
        Optional<PartialDate> start = visit.period().start().filter(date -> date.isDay() || date.isBlock());
        if (start.isEmpty()) {
            return;
        }
        Optional<CouncilNotice> notice = visit.notices().stream()
                .filter(given -> isToCouncil(given.to()))
                .min(Comparator.comparing(given -> given.date().earliest()));
        if (notice.isPresent()) {
            addLate(contact, visit, notice.get(), concerned, found);
        } else {
            addMissing(contact, visit, start.get(), concerned, found);
        }
    }

    /** Of those that took place, or may have, only the ones of the period. */
    private static boolean isTrip(Contact contact) {
        boolean travels = contact.direction() == Direction.OUTGOING;
        boolean behind = contact.state() == Contact.State.HELD
                && contact.inPeriod().isPossible()
                && !contact.outcome().possible().equals(Set.of(Outcome.UNKNOWN));
        return travels && (behind || contact.state() == Contact.State.PLANNED);
    }

    private boolean needsNotice(Visit visit) {
        if (visit.kinds().contains(VisitKind.OFFICIAL_TRIP)) {
            return true;
        }
        boolean executive = visit.delegation().stream().anyMatch(this::isOfExecutive);
        return executive && !visit.kinds().contains(VisitKind.PRIVATE_VISIT) && isAbroad(visit);
    }

    private boolean isOfExecutive(Actor actor) {
        if (!scope.isOwn(actor)) {
            return false;
        }
        Optional<Body> body = Optional.empty();
        if (actor instanceof Actor.OfficeHolder holder) {
            body = holder.office().body();
        } else if (actor instanceof Actor.TownBody townBody) {
            body = Optional.of(townBody.body());
        }
        return body.filter(EXECUTIVE::contains).isPresent();
    }

    private boolean isAbroad(Visit visit) {
        Optional<CountryCode> from = country(visit.from().orElse(scope.viewpoint()), visit);
        Optional<CountryCode> to = visit.to().flatMap(town -> country(town, visit));
        return from.isPresent() && to.isPresent() && !from.equals(to);
    }

    private Optional<CountryCode> country(MunicipalityId town, Visit visit) {
        return scope.records()
                .find(town, Municipality.class)
                .flatMap(found -> found.country(visit.period().earliest()));
    }

    private boolean isToCouncil(Actor receiver) {
        boolean council = !(receiver instanceof Actor.TownBody body) || body.body() == Body.COUNCIL;
        return council && scope.isOwn(receiver);
    }

    /** Late only if it certainly is: the last day on which the trip may begin counts. */
    private void addLate(
            Contact contact, Visit visit, CouncilNotice notice, List<RelationId> concerned, List<Attention> found) {
        LocalDate due = lastStart(visit.period()).minusDays(scope.rules().travelNoticeDays());
        if (!notice.date().earliest().isAfter(due)) {
            return;
        }
        int index = ((Visit) contact.stored()).notices().indexOf(notice);
        found.add(new TravelNoticeLate(
                Urgency.CHECK,
                concerned,
                List.of(new Cause(visit.id(), "notices[" + index + "]"), new Cause(visit.id(), "period")),
                new TravelNoticeLate.Facts(visit, notice, due, scope.rules().travelNoticeDays())));
    }

    private static LocalDate lastStart(DateSpan period) {
        LocalDate last = period.start().map(PartialDate::latest).orElse(PartialDate.MAX);
        return last.isAfter(period.latest()) ? period.latest() : last;
    }

    private void addMissing(
            Contact contact, Visit visit, PartialDate start, List<RelationId> concerned, List<Attention> found) {
        LocalDate due = start.earliest().minusDays(scope.rules().travelNoticeDays());
        LocalDate report = start.earliest().minusDays(scope.rules().travelNoticeLeadDays());
        if (day.isBefore(report) && !day.isAfter(due)) {
            return;
        }
        found.add(new TravelNoticeMissing(
                urgency(contact, due),
                concerned,
                List.of(new Cause(visit.id(), "notices"), new Cause(visit.id(), "period")),
                new TravelNoticeMissing.Facts(visit, due, scope.rules().travelNoticeDays())));
    }

    /** Of a trip that is behind, the council can no longer be notified; but the register may have missed a notice. */
    private Urgency urgency(Contact contact, LocalDate due) {
        if (contact.over(day).isDefinite() || contact.outcome().of(Outcome.HELD).isDefinite()) {
            return Urgency.CHECK;
        }
        return day.isAfter(due) ? Urgency.ACT : Urgency.PREPARE;
    }
}
