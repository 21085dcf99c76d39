package org.towntwinning.testkit;

import java.util.List;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Channel;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CorrespondenceKind;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionStage;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.role.Actor;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** The plainest record of each kind: what it has to have and no more. */
final class PlainRecords {

    private static final PartialDate NEW_YEAR = PartialDate.parse("1975-01-01");
    private static final Name ALMELO = Name.of("nl", "Almelo");

    private final List<MunicipalityId> towns;

    PlainRecords(RecordIds ids) {
        towns = ids.municipalities();
    }

    /** The plainest record with the kind and id of another. */
    RegisterRecord inPlaceOf(RegisterRecord record) {
        if (record instanceof Municipality municipality) {
            return Municipality.builder().id(municipality.id()).addName(ALMELO).build();
        } else if (record instanceof CityNetwork network) {
            return CityNetwork.builder().id(network.id()).addName(ALMELO).build();
        } else if (record instanceof Document document) {
            return Document.builder()
                    .id(document.id())
                    .kind(DocumentKind.COUNCIL_LETTER)
                    .build();
        } else if (record instanceof Relation relation) {
            return Relation.builder()
                    .id(relation.id())
                    .addParty(Party.of(towns.get(0)))
                    .addParty(Party.of(towns.get(1)))
                    .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                    .addEvent(Established.since(NEW_YEAR))
                    .build();
        } else if (record instanceof Committee committee) {
            return Committee.builder().id(committee.id()).seat(towns.get(0)).build();
        }
        return ((Interaction) record).fold(new OfInteractions(towns.get(0)));
    }

    private record OfInteractions(MunicipalityId town) implements Interaction.Cases<RegisterRecord> {

        @Override
        public RegisterRecord visit(Visit visit) {
            return Visit.builder().id(visit.id()).period(DateSpan.of(NEW_YEAR)).build();
        }

        @Override
        public RegisterRecord correspondence(Correspondence correspondence) {
            return Correspondence.builder()
                    .id(correspondence.id())
                    .messageKind(CorrespondenceKind.INVITATION)
                    .written(NEW_YEAR)
                    .build();
        }

        @Override
        public RegisterRecord request(Request request) {
            return Request.builder()
                    .id(request.id())
                    .date(NEW_YEAR)
                    .addRequester(Actor.town(town))
                    .channel(Channel.LETTER)
                    .content(LocalizedText.of("nl", "Almelo"))
                    .build();
        }

        @Override
        public RegisterRecord meeting(Meeting meeting) {
            return Meeting.builder()
                    .id(meeting.id())
                    .period(DateSpan.of(NEW_YEAR))
                    .build();
        }

        @Override
        public RegisterRecord activity(Activity activity) {
            return Activity.builder()
                    .id(activity.id())
                    .activityKind(ActivityKind.EXCHANGE)
                    .period(DateSpan.of(NEW_YEAR))
                    .build();
        }

        @Override
        public RegisterRecord intention(Intention intention) {
            return Intention.builder()
                    .id(intention.id())
                    .aim(LocalizedText.of("nl", "Almelo"))
                    .stage(IntentionStage.EXPLORED)
                    .build();
        }
    }
}
