package org.towntwinning.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.time.PartialDate;

/** Relations that are certainly active and in which nothing has happened for years. */
final class DormantAttentions {

    private final Scope scope;
    private final LocalDate day;
    private final RelationView view;
    private final List<Contact> contacts;

    DormantAttentions(Scope scope, RelationView view, List<Contact> contacts) {
        this.scope = scope;
        this.day = scope.day();
        this.view = view;
        this.contacts = contacts;
    }

    void addTo(List<Attention> found) {
        boolean planned = contacts.stream().anyMatch(contact -> contact.state() == Contact.State.PLANNED);
        if (!view.isActive() || planned) {
            return;
        }
        Optional<Interaction> last = contacts.stream()
                .filter(contact -> contact.state() == Contact.State.HELD)
                .map(Contact::known)
                .max(Comparator.comparing(DormantAttentions::lastDay));
        boolean quiet =
                last.map(DormantAttentions::lastDay).filter(this::isRecent).isEmpty()
                        && formalActs().map(PartialDate::latest).noneMatch(this::isRecent);
        if (quiet) {
            found.add(dormant(last));
        }
    }

    private boolean isRecent(LocalDate date) {
        return day.isBefore(date.plusYears(scope.rules().dormantYears()));
    }

    private static LocalDate lastDay(Interaction interaction) {
        return interaction.period().latest();
    }

    /**
     * The founding, a new beginning, an accession, and signatures: dates known at all, after which it was not quiet.
     */
    private Stream<PartialDate> formalActs() {
        List<PartialDate> dates = new ArrayList<>();
        view.history()
                .founding()
                .map(History.Entry::event)
                .map(Established::date)
                .ifPresent(dates::add);
        view.history()
                .lastReestablishment()
                .map(History.Entry::event)
                .map(Reestablished::date)
                .ifPresent(dates::add);
        view.report()
                .own()
                .forEach(party -> party.joined().map(ClaimedDate::date).ifPresent(dates::add));
        view.report()
                .agreementsInForce()
                .forEach(agreement -> agreement.value().signed().ifPresent(dates::add));
        Stream.of(view.report().pastAgreements(), view.report().comingAgreements())
                .flatMap(List::stream)
                .map(Agreement::signed)
                .flatMap(Optional::stream)
                .forEach(dates::add);
        return dates.stream().filter(date -> !date.isUnknown());
    }

    private Attention dormant(Optional<Interaction> last) {
        List<Cause> causes = new ArrayList<>();
        causes.add(new Cause(view.id(), ""));
        last.ifPresent(interaction -> causes.add(new Cause(interaction.id(), "period")));
        return new RelationDormant(
                Urgency.CHECK,
                List.of(view.id()),
                causes,
                new RelationDormant.Facts(
                        scope.rules().dormantYears(), last.map(Interaction::id), last.map(Interaction::period)));
    }
}
