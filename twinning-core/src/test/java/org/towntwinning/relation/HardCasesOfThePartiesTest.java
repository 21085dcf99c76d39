package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.EJMIATSIN;
import static org.towntwinning.register.Given.ISERLOHN;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.town;
import static org.towntwinning.relation.Sample.between;
import static org.towntwinning.relation.Sample.ended;
import static org.towntwinning.relation.Sample.relation;
import static org.towntwinning.relation.Sample.since;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.municipality.AuthorityKind;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionGraph;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.time.Certainty;

/**
 * The hard cases of the field, by number, each with towns to which it happened: who the parties are. When a jubilee is
 * due, and whether two backends give the same answer (5, 21, 22), is tested where that is computed.
 */
@DisplayName("Hard cases of the parties")
class HardCasesOfThePartiesTest {

    @Test
    @DisplayName("16. (A,B) = (B,A): no side is first (Almelo-Iserlohn)")
    void noSideIsFirst() {
        Relation one = between("r", ALMELO, ISERLOHN).addEvent(since("1954")).build();
        Relation other = between("r", ISERLOHN, ALMELO).addEvent(since("1954")).build();

        assertThat(one.municipalities()).isEqualTo(other.municipalities());
        assertThat(one.activeOn(day("2025-06-24"))).isEqualTo(other.activeOn(day("2025-06-24")));
    }

    @Test
    @DisplayName("16. Homonyms on both sides (Warminster-Warminster, Nieuwpoort-Nieuwpoort)")
    void homonyms() {
        Municipality wiltshire = Municipality.builder()
                .id(MunicipalityId.of("gss:E04011791"))
                .addName(Name.of("en", "Warminster"))
                .addCountry(CountryPeriod.of("GB"))
                .build();
        Municipality pennsylvania = Municipality.builder()
                .id(MunicipalityId.of("fips:4201780952"))
                .addName(Name.of("en", "Warminster"))
                .addCountry(CountryPeriod.of("US"))
                .build();

        assertThat(between("warminster", wiltshire.id(), pennsylvania.id())
                        .addEvent(since("2013"))
                        .build()
                        .municipalities())
                .hasSize(2);
        assertThat(wiltshire.hasNameBeginning("warm") && pennsylvania.hasNameBeginning("warm"))
                .isTrue();
    }

    @Test
    @DisplayName("16. One town, two names (Ejmiatsin / Vagharshapat)")
    void twoNames() {
        Municipality town = Municipality.builder()
                .id(EJMIATSIN)
                .addName(Name.of("nl", "Ejmiatsin"))
                .addName(Name.of("nl", "Vagharshapat"))
                .addName(Name.of("hy", "Վաղարշապատ"))
                .build();

        assertThat(town.hasNameBeginning("ejm") && town.hasNameBeginning("vagh"))
                .isTrue();
        assertThat(town.name(LanguageTag.NL, day("2025-06-24"))).isEqualTo("Ejmiatsin");
        assertThat(town.name(LanguageTag.of("hy"), day("2025-06-24"))).isEqualTo("Վաղարշապատ");
    }

    @Test
    @DisplayName("17. More than two parties, with later accession (Grebenstein joins Lopik-Sarsina-Lezoux)")
    void accession() {
        Relation relation = between("lopik", town("lopik"), town("sarsina"), town("lezoux"))
                .addParty(Party.builder()
                        .addMunicipality(town("grebenstein"))
                        .joined(ClaimedDate.of(date("1977")))
                        .build())
                .addEvent(Established.on(AnchorKind.SIGNING, date("1960-04-03")))
                .build();

        assertThat(relation.partiesOn(day("1960-04-03"), Certainty.POSSIBLE)).hasSize(3);
        assertThat(relation.partiesOn(day("1977-06-30"), Certainty.POSSIBLE)).hasSize(4);
        assertThat(relation.partiesOn(day("1977-06-30"), Certainty.DEFINITE)).hasSize(3);
        assertThat(relation.partiesOn(day("1978-01-01"), Certainty.DEFINITE)).hasSize(4);
    }

    @Test
    @DisplayName(
            "17. Withdrawal of one of several (the ring of Köln, Lille, Esch, Luik, Rotterdam, Turijn): it goes on")
    void withdrawal() {
        Relation ring = between("ring", town("koeln"), town("lille"), town("esch"), town("luik"), town("rotterdam"))
                .addParty(Party.builder()
                        .addMunicipality(town("turijn"))
                        .left(date("2010-01-01"))
                        .build())
                .addEvent(since("1958"))
                .build();

        assertThat(ring.activeOn(day("2010-01-01"))).isEqualTo(Certainty.DEFINITE);
        assertThat(ring.partiesOn(day("2009-12-31"), Certainty.DEFINITE)).hasSize(6);
        assertThat(ring.partiesOn(day("2010-01-01"), Certainty.POSSIBLE)).hasSize(5);
        assertThat(ring.municipalities()).as("who ever belonged").hasSize(6);
    }

    @Test
    @DisplayName("18. Two towns acting as one party (Hebden Royd with its neighbour, for Saint-Pol)")
    void twoTownsAsOne() {
        Relation relation = Relation.builder()
                .id(RelationId.of("r"))
                .addParty(Party.of(town("hebden-royd"), town("todmorden")))
                .addParty(Party.of(town("saint-pol")))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(since("[1979..1981]"))
                .addRoleAssignment(RoleAssignment.builder()
                        .role(Role.COMMITTEE)
                        .side(town("todmorden"))
                        .period(span("/.."))
                        .build())
                .build();

        assertThat(relation.parties()).hasSize(2);
        assertThat(relation.coverageOn(day("2025-06-24")))
                .as("three towns, three roles")
                .hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNTY", "DISTRICT", "VILLAGE", "PROVINCE", "REGION", "OTHER"})
    @DisplayName("18. Places that are not municipalities")
    void otherPlaces(String kind) {
        Municipality place = Municipality.builder()
                .id(town("place"))
                .kind(AuthorityKind.valueOf(kind))
                .addName(Name.of("und", "Place"))
                .addIdentifier(Identifier.of("nuts", "NL211"))
                .build();

        assertThat(place.kind()).hasToString(kind);
    }

    @Test
    @DisplayName("18. Domestic pairs (Ratzeburg-Schönberg: cross-border when prepared, domestic when signed)")
    void domesticPair() {
        Municipality schoenberg = Municipality.builder()
                .id(town("schoenberg"))
                .addName(Name.of("de", "Schönberg"))
                .addCountry(new CountryPeriod(CountryCode.of("DD"), span("1949-10-07/1990-10-02")))
                .addCountry(new CountryPeriod(CountryCode.of("DE"), span("1990-10-03/..")))
                .build();
        Relation relation = between("ratzeburg-schoenberg", town("ratzeburg"), town("schoenberg"))
                .addEvent(Established.on(AnchorKind.SIGNING, date("1990-10-07")))
                .build();

        assertThat(schoenberg.country(day("1990-10-02"))).contains(CountryCode.of("DD"));
        assertThat(schoenberg.country(relation.founding().orElseThrow().date().earliest()))
                .contains(CountryCode.of("DE"));
    }

    @Test
    @DisplayName(
            "19. Merger: inherited (Wehl -> Doetinchem), followed transitively; the relation names who it was made with")
    void inherited() {
        Municipality wehl = merged("wehl", "doetinchem", "2005-01-01");
        SuccessionGraph graph = SuccessionGraph.of(List.of(wehl, merged("doetinchem", "achterhoek", "2030-01-01")));
        Relation relation = between("wehl-raesfeld", town("wehl"), town("raesfeld"))
                .addEvent(since("1981"))
                .build();

        assertThat(relation.municipalities()).contains(town("wehl"));
        assertThat(graph.standingFor(town("wehl"), day("2004-12-31"), Certainty.DEFINITE))
                .containsExactly(town("wehl"));
        assertThat(graph.standingFor(town("wehl"), day("2005-01-01"), Certainty.DEFINITE))
                .containsExactly(town("doetinchem"));
        assertThat(graph.standingFor(town("wehl"), day("2030-01-01"), Certainty.DEFINITE))
                .containsExactly(town("achterhoek"));
    }

    @Test
    @DisplayName("19. Merger: ended (Bathmen), renewed by the successor, kept by the association (Graft-De Rijp)")
    void endedRenewedKept() {
        Ended merger = Ended.builder()
                .cause(EndCause.MUNICIPAL_MERGER)
                .effective(date("2005-01-01"))
                .build();
        Relation ended = relation(since("1960"), merger);
        Relation renewed = between("r", town("wehl"), town("raesfeld"))
                .parties(List.of(
                        Party.of(town("raesfeld")),
                        Party.builder()
                                .addMunicipality(town("wehl"))
                                .left(date("2005-01-01"))
                                .build(),
                        Party.builder()
                                .addMunicipality(town("doetinchem"))
                                .joined(ClaimedDate.of(date("2005-01-01")))
                                .build()))
                .addEvent(since("1981"))
                .addEvent(Continued.on(date("2005")))
                .build();
        Relation kept = relation(since("1979"), ended("2015-01-01", Role.MAYOR, Role.MUNICIPAL_ORGANISATION));

        assertThat(ended.statusOn(day("2005-01-01")).certain()).contains(Status.ENDED);
        assertThat(renewed.activeOn(day("2005-01-01"))).isEqualTo(Certainty.DEFINITE);
        assertThat(renewed.partiesOn(day("2005-01-01"), Certainty.DEFINITE))
                .extracting(party -> party.municipalities().get(0))
                .containsExactly(town("raesfeld"), town("doetinchem"));
        assertThat(kept.activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
    }

    @Test
    @DisplayName("20. A relation taken over by another town (Middelburg -> Leiden for Nagasaki) goes on")
    void takenOver() {
        Relation relation = between("nagasaki", town("nagasaki"))
                .addParty(Party.builder()
                        .addMunicipality(town("middelburg"))
                        .left(date("2017"))
                        .build())
                .addParty(Party.builder()
                        .addMunicipality(town("leiden"))
                        .joined(ClaimedDate.of(date("2017")))
                        .build())
                .addEvent(since("1978"))
                .addEvent(Transferred.builder()
                        .date(date("2017"))
                        .from(town("middelburg"))
                        .to(town("leiden"))
                        .build())
                .build();

        assertThat(relation.activeOn(day("2025-06-24"))).isEqualTo(Certainty.DEFINITE);
        assertThat(relation.partiesOn(day("2025-06-24"), Certainty.DEFINITE))
                .extracting(party -> party.municipalities().get(0))
                .containsExactly(town("nagasaki"), town("leiden"));
    }

    private static Municipality merged(String name, String into, String date) {
        return Municipality.builder()
                .id(town(name))
                .addName(Name.of("nl", name))
                .addSuccession(new Succession(town(into), SuccessionKind.MERGER, date(date)))
                .build();
    }
}
