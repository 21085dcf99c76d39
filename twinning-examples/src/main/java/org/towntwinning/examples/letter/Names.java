package org.towntwinning.examples.letter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.towntwinning.committee.Committee;
import org.towntwinning.municipality.AuthorityKind;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.report.PartyReport;
import org.towntwinning.report.RelationReport;
import org.towntwinning.report.StateOfAffairs;
import org.towntwinning.role.Body;

/** What the records of a report are called in a language, on the day of the report. Ids never show. */
final class Names {

    private final StateOfAffairs report;
    private final Language language;
    private final Texts texts;
    private final Vocabulary vocabulary;

    Names(StateOfAffairs report, Language language, Texts texts, Vocabulary vocabulary) {
        this.report = report;
        this.language = language;
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /** A text of the register in the language of the letter, else in the best there is. */
    String text(LocalizedText text) {
        return text.in(language.tag());
    }

    /** A town: {@code Preston}. */
    String town(MunicipalityId id) {
        return municipality(id)
                .map(municipality -> municipality.name(language.tag(), report.asOf()))
                .orElseGet(() -> texts.say("town.unknown"));
    }

    /** Several towns: {@code Preston and Iserlohn}. */
    String towns(Collection<MunicipalityId> ids) {
        return texts.join("list.and", ids.stream().map(this::town).toList());
    }

    /** A town with its country, unless that is the country of the viewpoint: {@code Preston (United Kingdom)}. */
    String townAndCountry(MunicipalityId id) {
        Optional<CountryCode> country = country(id);
        return country.isEmpty() || country.equals(country(report.viewpoint()))
                ? town(id)
                : texts.say("town.country", Map.of("town", town(id), "country", vocabulary.country(country.get())));
    }

    /** A town with the kind of its authority: {@code city of Preston}. */
    String authority(MunicipalityId id) {
        return authority(id, 0);
    }

    /** A town with the kind of its authority, as a genitive: {@code of the city of Preston}. */
    String ofAuthority(MunicipalityId id) {
        return authority(id, 1);
    }

    private String authority(MunicipalityId id, int form) {
        AuthorityKind kind = municipality(id).map(Municipality::kind).orElse(AuthorityKind.OTHER);
        return vocabulary.form(kind, form).replace("{name}", town(id));
    }

    /** The partners in a relation: {@code Preston (United Kingdom)}. */
    String partnersAndCountries(RelationReport relation) {
        return texts.join(
                "list.and",
                partners(relation).stream().map(this::townAndCountry).toList());
    }

    /** The partners in a relation without their countries: {@code Preston}. */
    String partners(RelationId id) {
        return report.relation(id)
                .map(relation -> towns(partners(relation)))
                .orElseGet(() -> towns(report.parties().getOrDefault(id, List.of())));
    }

    /** The partners that have not left; all, where none is left. */
    private static List<MunicipalityId> partners(RelationReport relation) {
        List<PartyReport> present = relation.partners().stream()
                .filter(party -> party.belongs().isPossible())
                .toList();
        return (present.isEmpty() ? relation.partners() : present)
                .stream()
                        .map(PartyReport::municipalities)
                        .flatMap(Collection::stream)
                        .toList();
    }

    /** A relation with its article: {@code the twinning}; a neutral word where its kind is not certain. */
    String the(RelationReport relation) {
        return relation.kind().certain().map(vocabulary::the).orElseGet(() -> texts.say("relation.the"));
    }

    /**
     * A relation as a genitive, as in {@code of the twinning between Almelo and Iserlohn}.
     *
     * @param id the relation
     * @param here the relations that are being spoken of, which need not be named
     */
    String of(RelationId id, Collection<RelationId> here) {
        Optional<RelationKind> kind =
                report.relation(id).flatMap(relation -> relation.kind().certain());
        String relation = kind.map(vocabulary::ofThe).orElseGet(() -> texts.say("relation.of-the"));
        return here.contains(id)
                ? relation
                : texts.say(
                        "relation.between",
                        Map.of(
                                "relation",
                                relation,
                                "towns",
                                towns(report.parties().getOrDefault(id, List.of()))));
    }

    /** A network. */
    String network(CityNetwork network) {
        return network.name(language.tag(), report.asOf());
    }

    /** A committee by its name, or {@code a committee in Preston}. */
    String committee(CommitteeId id) {
        return committee(id, true);
    }

    /** A committee by its name, or {@code a committee} where its seat is clear. */
    String committeeHere(CommitteeId id) {
        return committee(id, false);
    }

    private String committee(CommitteeId id, boolean withSeat) {
        Optional<Committee> committee = Optional.ofNullable(report.committees().get(id));
        if (committee.isEmpty()) {
            return vocabulary.a(Body.COMMITTEE);
        }
        return name(committee.get()).orElseGet(() -> {
            String body = vocabulary.a(committee.get().body());
            return withSeat ? in(body, committee.get().seat()) : body;
        });
    }

    /** A committee with its article and seat, to begin a sentence with: {@code the Preston Comité in Almelo}. */
    String theCommittee(CommitteeId id) {
        Committee committee = report.committees().get(id);
        if (committee == null) {
            return vocabulary.articleOf(Body.COMMITTEE) + " " + vocabulary.word(Body.COMMITTEE);
        }
        String body = vocabulary.word(committee.body());
        String called = name(committee)
                .map(name -> hasWord(name, body) ? name : body + " " + texts.say("quoted", "text", name))
                .orElse(body);
        return in(vocabulary.articleOf(committee.body()) + " " + called, committee.seat());
    }

    /** Something in a town: {@code a committee in Preston}. */
    String in(String what, MunicipalityId town) {
        return texts.say("in-town", Map.of("what", what, "town", town(town)));
    }

    private Optional<String> name(Committee committee) {
        return committee.name(language.tag(), report.asOf());
    }

    private static boolean hasWord(String name, String word) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\s+", -1)).contains(word.toLowerCase(Locale.ROOT));
    }

    private Optional<CountryCode> country(MunicipalityId id) {
        return municipality(id).flatMap(municipality -> municipality.country(report.asOf()));
    }

    private Optional<Municipality> municipality(MunicipalityId id) {
        return Optional.ofNullable(report.municipalities().get(id));
    }
}
