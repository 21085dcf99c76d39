package org.towntwinning.report;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.towntwinning.committee.Committee;
import org.towntwinning.municipality.Succession;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.role.Actor;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.Snapshot;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.Violations;

/**
 * What a report is asked for, and what follows from that alone.
 *
 * @param viewpoint from where the relations are seen
 * @param own the viewpoint and the predecessors for which it stands on the day
 * @param period the period that is reported on
 * @param day the day as of which it speaks
 * @param rules the norms
 * @param records the records of the snapshot
 * @param knowledge what is known on the day
 */
record Scope(
        MunicipalityId viewpoint,
        Set<MunicipalityId> own,
        DateWindow period,
        LocalDate day,
        ReportRules rules,
        Records records,
        Knowledge knowledge) {

    static Scope of(Snapshot snapshot, MunicipalityId viewpoint, DateWindow period, LocalDate day, ReportRules rules) {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(viewpoint, "viewpoint");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(day, "asOf");
        Objects.requireNonNull(rules, "rules");
        Violations violations = new Violations();
        violations.check(
                "asOf",
                !day.isBefore(PartialDate.MIN) && !day.isAfter(PartialDate.MAX),
                "date.year-range",
                () -> day + " is outside the calendar: give a day from " + PartialDate.MIN + " to " + PartialDate.MAX);
        violations.throwIfAny("state of affairs");
        Records records = new Records(snapshot);
        Knowledge knowledge = new Knowledge(day, records);
        Set<MunicipalityId> own = predecessors(snapshot, viewpoint, knowledge);
        return new Scope(viewpoint, own, period, day, rules, records, knowledge);
    }

    private static Set<MunicipalityId> predecessors(Snapshot snapshot, MunicipalityId viewpoint, Knowledge knowledge) {
        Map<MunicipalityId, List<MunicipalityId>> predecessors = new HashMap<>();
        snapshot.municipalities().forEach(MunicipalityQuery.all(), versioned -> {
            for (Succession succession : versioned.value().successions()) {
                if (knowledge.reached(succession.date())) {
                    predecessors
                            .computeIfAbsent(succession.successor(), successor -> new ArrayList<>())
                            .add(versioned.value().id());
                }
            }
        });
        Set<MunicipalityId> own = new LinkedHashSet<>();
        Deque<MunicipalityId> open = new ArrayDeque<>(List.of(viewpoint));
        while (!open.isEmpty()) {
            MunicipalityId next = open.remove();
            if (own.add(next)) {
                open.addAll(predecessors.getOrDefault(next, List.of()));
            }
        }
        return Collections.unmodifiableSet(own);
    }

    boolean isOwn(MunicipalityId municipality) {
        return own.contains(municipality);
    }

    /** Whether somebody acts for the viewpoint: a body, an office or a committee of it. */
    boolean isOwn(Actor actor) {
        return actor.fold(new Actor.Cases<>() {
            @Override
            public Boolean town(Actor.Town town) {
                return isOwn(town.municipality());
            }

            @Override
            public Boolean townBody(Actor.TownBody body) {
                return isOwn(body.municipality());
            }

            @Override
            public Boolean officeHolder(Actor.OfficeHolder holder) {
                return isOwn(holder.municipality());
            }

            @Override
            public Boolean committee(Actor.CommitteeActor committee) {
                return records.find(committee.committee(), Committee.class)
                        .filter(found -> isOwn(found.seat()))
                        .isPresent();
            }

            @Override
            public Boolean thirdBody(ThirdBody body) {
                return false;
            }
        });
    }

    boolean anyOwn(List<Actor> actors) {
        return actors.stream().anyMatch(this::isOwn);
    }
}
