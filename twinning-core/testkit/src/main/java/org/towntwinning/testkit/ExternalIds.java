package org.towntwinning.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;

/** Sees to it that an external id stands once for each kind of record (rule R-08). */
final class ExternalIds {

    private record Bearing(RecordKind kind, ExternalId externalId) {}

    private ExternalIds() {}

    /** The first that bears an id keeps it. */
    static List<RegisterRecord> unshared(List<RegisterRecord> records) {
        Set<Bearing> seen = new HashSet<>();
        return records.stream().map(record -> keeping(record, seen)).toList();
    }

    private static RegisterRecord keeping(RegisterRecord record, Set<Bearing> seen) {
        Set<ExternalId> own = record.externalIds().stream()
                .filter(externalId -> seen.add(new Bearing(record.id().kind(), externalId)))
                .collect(Collectors.toSet());
        return own.size() == record.externalIds().size() ? record : with(own, record);
    }

    private static RegisterRecord with(Set<ExternalId> externalIds, RegisterRecord record) {
        if (record instanceof Municipality municipality) {
            return municipality.toBuilder().externalIds(externalIds).build();
        } else if (record instanceof CityNetwork network) {
            return network.toBuilder().externalIds(externalIds).build();
        } else if (record instanceof Document document) {
            return document.toBuilder().externalIds(externalIds).build();
        } else if (record instanceof Relation relation) {
            return relation.toBuilder().externalIds(externalIds).build();
        } else if (record instanceof Committee committee) {
            return committee.toBuilder().externalIds(externalIds).build();
        }
        return ((Interaction) record).fold(new OnInteraction(externalIds));
    }

    private record OnInteraction(Set<ExternalId> externalIds) implements Interaction.Cases<RegisterRecord> {

        @Override
        public RegisterRecord visit(Visit visit) {
            return visit.toBuilder().externalIds(externalIds).build();
        }

        @Override
        public RegisterRecord correspondence(Correspondence correspondence) {
            return correspondence.toBuilder().externalIds(externalIds).build();
        }

        @Override
        public RegisterRecord request(Request request) {
            return request.toBuilder().externalIds(externalIds).build();
        }

        @Override
        public RegisterRecord meeting(Meeting meeting) {
            return meeting.toBuilder().externalIds(externalIds).build();
        }

        @Override
        public RegisterRecord activity(Activity activity) {
            return activity.toBuilder().externalIds(externalIds).build();
        }

        @Override
        public RegisterRecord intention(Intention intention) {
            return intention.toBuilder().externalIds(externalIds).build();
        }
    }
}
