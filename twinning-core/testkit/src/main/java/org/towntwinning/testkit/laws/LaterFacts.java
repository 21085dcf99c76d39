package org.towntwinning.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.register.Citation;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Note;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/** What may happen to the records of a register after a day, and is told by a document from after that day. */
final class LaterFacts {

    /** All of it happens within so many years. */
    static final int YEARS = 10;

    private static final DocumentId DOCUMENT = DocumentId.of("later:document");
    private static final LocalizedText TEXT = LocalizedText.of("en", "What became known later");

    private final PartialDate later;
    private final PartialDate latest;
    private final Random random;

    LaterFacts(LocalDate asOf, Random random) {
        this.later = PartialDate.of(asOf.plusDays(1 + random.nextInt(400)));
        this.latest = PartialDate.ofYear(asOf.getYear() + 3 + random.nextInt(5));
        this.random = random;
    }

    List<RegisterRecord> addTo(List<RegisterRecord> records) {
        List<RegisterRecord> more = new ArrayList<>();
        more.add(Document.builder()
                .id(DOCUMENT)
                .kind(DocumentKind.LETTER)
                .date(later)
                .build());
        for (RegisterRecord record : records) {
            if (record instanceof Relation relation) {
                more.add(later(relation));
                more.add(meeting(relation));
            } else if (record instanceof Committee committee) {
                more.add(later(committee));
            } else if (record instanceof Request request && request.answer().isEmpty()) {
                more.add(orElse(
                        () -> request.toBuilder()
                                .answer(Answer.builder().date(later).build())
                                .build(),
                        request));
            } else if (record instanceof Intention intention) {
                Resolution done = new Resolution(IntentionState.DONE, later);
                more.add(orElse(() -> intention.toBuilder().addResolution(done).build(), intention));
            } else if (record instanceof Meeting meeting) {
                DatedOutcome held = new DatedOutcome(Outcome.HELD, later);
                more.add(orElse(() -> meeting.toBuilder().addOutcome(held).build(), meeting));
            } else {
                more.add(record);
            }
        }
        return more;
    }

    private Relation later(Relation relation) {
        Relation more = relation.toBuilder()
                .addAgreement(Agreement.builder()
                        .id(AgreementId.of("later"))
                        .kind(AgreementKind.RENEWAL)
                        .signed(later)
                        .document(DOCUMENT)
                        .build())
                .addRoleAssignment(RoleAssignment.builder()
                        .role(Role.MAYOR)
                        .side(relation.municipalities().iterator().next())
                        .vacant(true)
                        .period(DateSpan.from(later))
                        .build())
                .addNote(note())
                .build();
        List<LifecycleEvent> events = List.of(
                ExplorationOpened.on(later),
                Suspended.on(later),
                Ended.builder()
                        .cause(EndCause.UNKNOWN)
                        .effective(latest)
                        .addCitation(Citation.of(DOCUMENT))
                        .build(),
                Reestablished.on(latest));
        for (LifecycleEvent event : events) {
            if (random.nextBoolean()) {
                Relation before = more;
                more = orElse(() -> before.toBuilder().addEvent(event).build(), before);
            }
        }
        return more;
    }

    private Note note() {
        return Note.of("contact", TEXT, Citation.of(DOCUMENT));
    }

    private Meeting meeting(Relation relation) {
        return Meeting.builder()
                .id(InteractionId.of("later:" + relation.id().value()))
                .period(DateSpan.from(later))
                .addRelation(relation.id())
                .addOutcome(new DatedOutcome(Outcome.PLANNED, later))
                .addCitation(Citation.of(DOCUMENT))
                .build();
    }

    private Committee later(Committee committee) {
        Committee more = committee.toBuilder().addNote(note()).build();
        if (more.dissolved().isPresent() || more.dissolutionNotice().isPresent()) {
            return more;
        }
        return orElse(
                () -> more.toBuilder()
                        .dissolutionNotice(
                                DissolutionNotice.builder().date(later).build())
                        .dissolved(latest)
                        .build(),
                more);
    }

    private static <T> T orElse(Supplier<T> making, T otherwise) {
        try {
            return making.get();
        } catch (InvalidDataException refused) {
            return otherwise;
        }
    }
}
