package org.towntwinning.document;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.provider.Arguments;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.ThirdBody;

/** What is refused when a builder was given nothing: all that is missing, at once. */
final class RefusedEmptiness {

    private RefusedEmptiness() {}

    static Stream<Arguments> rows() {
        return Stream.of(
                RefusalsTest.row(
                        "an empty address", () -> PostalAddress.builder().build(), """
                        postal address: 2 violations
                          locality: locality is missing: give the name of the place (value.missing)
                          lines: an address needs at least one line above the place: add it, as in Postbus 5100 (address.no-line)"""),
                RefusalsTest.row(
                        "an empty municipality", () -> Municipality.builder().build(), """
                        municipality: 2 violations
                          id: id is missing: give the id of the municipality (value.missing)
                          names: a municipality needs at least one name: add it, in language und if that is not known (municipality.no-name)"""),
                RefusalsTest.row("an empty network", () -> CityNetwork.builder().build(), """
                        network: 2 violations
                          id: id is missing: give the id of the network (value.missing)
                          names: a network needs at least one name: add it, in language und if that is not known (network.no-name)"""),
                RefusalsTest.row(
                        "an empty third body", () -> ThirdBody.builder().build(), """
                        third body: 2 violations
                          kind: kind is missing: give the kind of body, OTHER if it is another (value.missing)
                          name: name is missing: give how it is named, in at least one language (value.missing)"""),
                RefusalsTest.row(
                        "an empty role assignment",
                        () -> RoleAssignment.builder().build(),
                        """
                        role assignment: 3 violations
                          role: role is missing: give MAYOR, MUNICIPAL_ORGANISATION or COMMITTEE (value.missing)
                          side: side is missing: give the id of a municipality (value.missing)
                          period: period is missing: give a span, / if nothing is known (value.missing)"""),
                RefusalsTest.row(
                        "an empty party",
                        () -> Party.builder().build(),
                        "party: municipalities: a party is at least one municipality: name it (party.empty)"),
                RefusalsTest.row(
                        "an empty kind",
                        () -> KindChange.builder().build(),
                        "kind change: kind: kind is missing: give PARTNERSHIP, FRIENDSHIP, CONTACT or PROJECT_PARTNERSHIP"
                                + " (value.missing)"),
                RefusalsTest.row(
                        "an empty field",
                        () -> FieldOfCooperation.builder().build(),
                        "field of cooperation: a field of cooperation needs its wording or a theme: give one of them"
                                + " (field.empty)"),
                RefusalsTest.row("an empty agreement", () -> Agreement.builder().build(), """
                        agreement: 2 violations
                          id: id is missing: give a key that is unique among the agreements of the relation (value.missing)
                          kind: kind is missing: give the kind of agreement, OTHER if it is another (value.missing)"""),
                RefusalsTest.row("an empty anchor", () -> Anchor.builder().build(), """
                        anchor: 2 violations
                          kind: kind is missing: give what happened on that date, EFFECTIVE if it is not stated (value.missing)
                          date: date is missing: give the date with its claims, XXXX if it is not known (value.missing)"""),
                undated("proposal", () -> Proposed.builder().build()),
                RefusalsTest.row(
                        "an empty founding",
                        () -> Established.builder().build(),
                        "founding: anchors: a founding needs at least one date: give XXXX as EFFECTIVE if none is known"
                                + " (established.no-anchor)"),
                undated("resumption", () -> Resumption.builder().build()),
                undated("suspension", () -> Suspended.builder().build()),
                RefusalsTest.row("an empty end", () -> Ended.builder().build(), """
                        end: 2 violations
                          cause: cause is missing: give why it ended, UNKNOWN if it is not stated (value.missing)
                          effective: an end needs a date: decided, notified or effective; give XXXX as effective if none is known (ended.no-date)"""),
                undated("re-establishment", () -> Reestablished.builder().build()),
                RefusalsTest.row(
                        "an empty transfer", () -> Transferred.builder().build(), """
                        transfer: 3 violations
                          date: date is missing: give an EDTF date, XXXX if it is not known (value.missing)
                          from: from is missing: give the id of a municipality (value.missing)
                          to: to is missing: give the id of a municipality (value.missing)"""),
                undated(
                        "opening of an exploration",
                        () -> ExplorationOpened.builder().build()),
                undated(
                        "closing of an exploration",
                        () -> ExplorationClosed.builder().build()),
                undated("continuation", () -> Continued.builder().build()),
                RefusalsTest.row("an empty relation", () -> Relation.builder().build(), """
                        relation: 4 violations
                          id: id is missing: give the id of the relation (value.missing)
                          parties: a relation has two or more parties, not 0: add the other side (relation.too-few-parties)
                          kinds: a relation has a kind: add PARTNERSHIP, FRIENDSHIP, CONTACT or PROJECT_PARTNERSHIP (relation.no-kind)
                          events: a relation begins with a founding, a proposal or an exploration: add one, with XXXX if its date is not known (relation.no-event)"""),
                RefusalsTest.row(
                        "an empty task",
                        () -> CommitteeTask.builder().build(),
                        "committee task: task: task is missing: give KEEPS_CONTACT, ORGANISES_ACTIVITIES, EXECUTES or FINANCES"
                                + " (value.missing)"),
                undated("dissolution notice", () -> DissolutionNotice.builder().build()),
                RefusalsTest.row(
                        "an empty report",
                        () -> AnnualReport.builder().build(),
                        "annual report: period: period is missing: give the span that it covers, / if it is not known"
                                + " (value.missing)"),
                RefusalsTest.row("an empty committee", () -> Committee.builder().build(), """
                        committee: 2 violations
                          id: id is missing: give the id of the committee (value.missing)
                          seat: seat is missing: give the id of a municipality (value.missing)"""),
                RefusalsTest.row(
                        "an empty jubilee", () -> JubileeOccasion.builder().build(), """
                        jubilee occasion: 2 violations
                          relation: relation is missing: give the id of the relation (value.missing)
                          milestone: milestone is missing: give which jubilee it is, as P75Y for 75 years (value.missing)"""),
                RefusalsTest.row(
                        "an empty notice to the council",
                        () -> CouncilNotice.builder().build(),
                        """
                        council notice: 2 violations
                          date: date is missing: give an EDTF date, XXXX if it is not known (value.missing)
                          to: to is missing: give who was notified (value.missing)"""),
                withoutPeriod("visit", () -> Visit.builder().build()),
                withoutPeriod("meeting", () -> Meeting.builder().build()),
                withoutPeriod("activity", () -> Activity.builder().build()),
                RefusalsTest.row(
                        "empty correspondence",
                        () -> Correspondence.builder().build(),
                        "correspondence: id: id is missing: give the id of the interaction (value.missing)"),
                undated("answer", () -> Answer.builder().build()),
                RefusalsTest.row("an empty request", () -> Request.builder().build(), """
                        request: 4 violations
                          id: id is missing: give the id of the interaction (value.missing)
                          date: date is missing: give an EDTF date, XXXX if it is not known (value.missing)
                          content: content is missing: give what is asked for, in at least one language (value.missing)
                          requesters: a request is made by somebody: name at least one (request.no-requester)"""),
                RefusalsTest.row("an empty intention", () -> Intention.builder().build(), """
                        intention: 2 violations
                          id: id is missing: give the id of the interaction (value.missing)
                          aim: aim is missing: give what is to be done, in at least one language (value.missing)"""),
                RefusalsTest.row("an empty document", () -> Document.builder().build(), """
                        document: 2 violations
                          id: id is missing: give the id of the document (value.missing)
                          kind: kind is missing: give the kind of document, OTHER if it is another (value.missing)"""));
    }

    private static Arguments undated(String what, ThrowingCallable refused) {
        return RefusalsTest.row(
                "a " + what + " without a date",
                refused,
                what + ": date: date is missing: give an EDTF date, XXXX if it is not known (value.missing)");
    }

    private static Arguments withoutPeriod(String what, ThrowingCallable refused) {
        return RefusalsTest.row("an empty " + what, refused, what + """
                : 2 violations
                  id: id is missing: give the id of the interaction (value.missing)
                  period: period is missing: give a span, / if nothing is known (value.missing)""");
    }
}
