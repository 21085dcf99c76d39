package org.towntwinning.json.v1;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.json.v1.InteractionWires.ActivityWire;
import org.towntwinning.json.v1.InteractionWires.AnswerWire;
import org.towntwinning.json.v1.InteractionWires.CorrespondenceWire;
import org.towntwinning.json.v1.InteractionWires.CouncilNoticeWire;
import org.towntwinning.json.v1.InteractionWires.DatedOutcomeWire;
import org.towntwinning.json.v1.InteractionWires.IntentionWire;
import org.towntwinning.json.v1.InteractionWires.InteractionWire;
import org.towntwinning.json.v1.InteractionWires.MeetingWire;
import org.towntwinning.json.v1.InteractionWires.RequestWire;
import org.towntwinning.json.v1.InteractionWires.ResolutionWire;
import org.towntwinning.json.v1.InteractionWires.VisitWire;
import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.time.PartialDate;

/** Maps interactions. */
interface InteractionMapper {

    default InteractionWire toWire(Interaction interaction) {
        return interaction.fold(new Interaction.Cases<InteractionWire>() {
            @Override
            public InteractionWire visit(Visit interaction) {
                return toWire(interaction);
            }

            @Override
            public InteractionWire correspondence(Correspondence interaction) {
                return toWire(interaction);
            }

            @Override
            public InteractionWire request(Request interaction) {
                return toWire(interaction);
            }

            @Override
            public InteractionWire meeting(Meeting interaction) {
                return toWire(interaction);
            }

            @Override
            public InteractionWire activity(Activity interaction) {
                return toWire(interaction);
            }

            @Override
            public InteractionWire intention(Intention interaction) {
                return toWire(interaction);
            }
        });
    }

    default Optional<Interaction> interaction(@Nullable InteractionWire wire, @Context RecordReading reading) {
        return reading.make(wire, given -> Optional.of(newInteraction(given, reading)), Optional::empty);
    }

    private Interaction newInteraction(InteractionWire wire, RecordReading reading) {
        if (wire instanceof VisitWire visit) {
            return fill(Visit.builder(), visit, reading).build();
        }
        if (wire instanceof CorrespondenceWire correspondence) {
            return fill(Correspondence.builder(), correspondence, reading).build();
        }
        if (wire instanceof RequestWire request) {
            return fill(Request.builder(), request, reading).build();
        }
        if (wire instanceof MeetingWire meeting) {
            return fill(Meeting.builder(), meeting, reading).build();
        }
        if (wire instanceof ActivityWire activity) {
            return fill(Activity.builder(), activity, reading).build();
        }
        return fill(Intention.builder(), (IntentionWire) wire, reading).build();
    }

    VisitWire toWire(Visit visit);

    Visit.Builder fill(@MappingTarget Visit.Builder builder, VisitWire wire, @Context RecordReading reading);

    CorrespondenceWire toWire(Correspondence correspondence);

    Correspondence.Builder fill(
            @MappingTarget Correspondence.Builder builder, CorrespondenceWire wire, @Context RecordReading reading);

    RequestWire toWire(Request request);

    Request.Builder fill(@MappingTarget Request.Builder builder, RequestWire wire, @Context RecordReading reading);

    MeetingWire toWire(Meeting meeting);

    Meeting.Builder fill(@MappingTarget Meeting.Builder builder, MeetingWire wire, @Context RecordReading reading);

    ActivityWire toWire(Activity activity);

    Activity.Builder fill(@MappingTarget Activity.Builder builder, ActivityWire wire, @Context RecordReading reading);

    IntentionWire toWire(Intention intention);

    Intention.Builder fill(
            @MappingTarget Intention.Builder builder, IntentionWire wire, @Context RecordReading reading);

    DatedOutcomeWire toWire(DatedOutcome outcome);

    default DatedOutcome datedOutcome(@Nullable DatedOutcomeWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> newDatedOutcome(given, reading),
                () -> new DatedOutcome(Outcome.UNKNOWN, PartialDate.unknown()));
    }

    @Named("new")
    DatedOutcome newDatedOutcome(DatedOutcomeWire wire, @Context RecordReading reading);

    CouncilNoticeWire toWire(CouncilNotice notice);

    default CouncilNotice councilNotice(@Nullable CouncilNoticeWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(CouncilNotice.builder(), given, reading).build(),
                () -> CouncilNotice.builder()
                        .date(PartialDate.unknown())
                        .to(StandIns.actor(reading))
                        .build());
    }

    CouncilNotice.Builder fill(
            @MappingTarget CouncilNotice.Builder builder, CouncilNoticeWire wire, @Context RecordReading reading);

    AnswerWire toWire(Answer answer);

    default Answer answer(@Nullable AnswerWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> fill(Answer.builder(), given, reading).build(),
                () -> Answer.builder().date(PartialDate.unknown()).build());
    }

    Answer.Builder fill(@MappingTarget Answer.Builder builder, AnswerWire wire, @Context RecordReading reading);

    ResolutionWire toWire(Resolution resolution);

    default Resolution resolution(@Nullable ResolutionWire wire, @Context RecordReading reading) {
        return reading.make(
                wire,
                given -> newResolution(given, reading),
                () -> new Resolution(IntentionState.OPEN, PartialDate.unknown()));
    }

    @Named("new")
    Resolution newResolution(ResolutionWire wire, @Context RecordReading reading);
}
