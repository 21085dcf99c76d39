package org.towntwinning.testkit.providers;

import java.util.List;
import java.util.Optional;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.document.Document;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.testkit.Register;
import org.towntwinning.time.DateSpan;

/** Registers, municipalities, networks, documents, committees and what belongs to them. */
final class RecordShapes {

    private RecordShapes() {}

    static List<Shape<?>> all() {
        return List.of(
                Shape.of(Register.class)
                        .with("municipalities", Register::municipalities)
                        .with("networks", Register::networks)
                        .with("documents", Register::documents)
                        .with("relations", Register::relations)
                        .with("committees", Register::committees)
                        .with("interactions", Register::interactions),
                Shape.of(Municipality.class)
                        .with("id", Municipality::id)
                        .with("kind", Municipality::kind)
                        .with("names", Municipality::names)
                        .with("identifiers", Municipality::identifiers)
                        .with("countries", Municipality::countries)
                        .with("postalAddress", Municipality::postalAddress)
                        .with(
                                "existence",
                                place -> place.existence().equals(DateSpan.always())
                                        ? Optional.empty()
                                        : place.existence())
                        .with("successions", Municipality::successions)
                        .with("externalIds", Municipality::externalIds)
                        .with("notes", Municipality::notes),
                Shape.of(CityNetwork.class)
                        .with("id", CityNetwork::id)
                        .with("names", CityNetwork::names)
                        .with("purpose", CityNetwork::purpose)
                        .with("memberships", CityNetwork::memberships)
                        .with("externalIds", CityNetwork::externalIds)
                        .with("notes", CityNetwork::notes),
                Shape.of(PostalAddress.class)
                        .with("lines", PostalAddress::lines)
                        .with("postalCode", PostalAddress::postalCode)
                        .with("locality", PostalAddress::locality),
                Shape.of(Document.class)
                        .with("id", Document::id)
                        .with("kind", Document::kind)
                        .with("date", Document::date)
                        .with("language", Document::language)
                        .with("issuer", Document::issuer)
                        .with("addressees", Document::addressees)
                        .with("signatories", Document::signatories)
                        .with("subject", Document::subject)
                        .with("summary", Document::summary)
                        .with("attachments", Document::attachments)
                        .with("externalIds", Document::externalIds)
                        .with("notes", Document::notes),
                Shape.of(Committee.class)
                        .with("id", Committee::id)
                        .with("names", Committee::names)
                        .with("seat", Committee::seat)
                        .with("body", Committee::body)
                        .with("legalForm", Committee::legalForm)
                        .with("registration", Committee::registration)
                        .with("founded", Committee::founded)
                        .with("dissolutionNotice", Committee::dissolutionNotice)
                        .with("dissolved", Committee::dissolved)
                        .with("services", Committee::services)
                        .with("tasks", Committee::tasks)
                        .with("annualReports", Committee::annualReports)
                        .with("externalIds", Committee::externalIds)
                        .with("notes", Committee::notes),
                Shape.of(CommitteeTask.class)
                        .with("task", CommitteeTask::task)
                        .with("relation", CommitteeTask::relation)
                        .with("themes", CommitteeTask::themes)
                        .with("period", CommitteeTask::period)
                        .with("description", CommitteeTask::description)
                        .with("citations", CommitteeTask::citations),
                Shape.of(DissolutionNotice.class)
                        .with("date", DissolutionNotice::date)
                        .with("to", DissolutionNotice::to)
                        .with("content", DissolutionNotice::content)
                        .with("citations", DissolutionNotice::citations),
                Shape.of(AnnualReport.class)
                        .with("period", AnnualReport::period)
                        .with("findings", AnnualReport::findings)
                        .with("submissions", AnnualReport::submissions)
                        .with("document", AnnualReport::document)
                        .with("citations", AnnualReport::citations),
                Shape.of(RoleAssignment.class)
                        .with("role", RoleAssignment::role)
                        .with("side", RoleAssignment::side)
                        .with("holder", RoleAssignment::holder)
                        .with("vacant", RoleAssignment::vacant)
                        .with("period", RoleAssignment::period)
                        .with("tasks", RoleAssignment::tasks)
                        .with("citations", RoleAssignment::citations),
                Shape.of(ThirdBody.class)
                        .with("kind", ThirdBody::kind)
                        .with("name", ThirdBody::name)
                        .with("country", ThirdBody::country));
    }
}
