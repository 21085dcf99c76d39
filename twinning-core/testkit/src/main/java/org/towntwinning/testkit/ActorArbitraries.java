package org.towntwinning.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.role.ThirdBodyKind;

/** Who acts: towns, their bodies and offices, committees, third bodies. */
final class ActorArbitraries {

    private final RecordIds ids;

    ActorArbitraries(RecordIds ids) {
        this.ids = ids;
    }

    Arbitrary<Actor> actors() {
        return EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(2, towns().map(Actor.class::cast)),
                Tuple.of(2, townBodies().map(Actor.class::cast)),
                Tuple.of(2, officeHolders().map(Actor.class::cast)),
                Tuple.of(2, committees().map(Actor.class::cast)),
                Tuple.of(1, thirdBodies().map(Actor.class::cast))));
    }

    Arbitrary<Actor.Town> towns() {
        return ids.anyMunicipality().map(Actor.Town::new);
    }

    Arbitrary<Actor.TownBody> townBodies() {
        return Combinators.combine(ids.anyMunicipality(), Arbitraries.of(Body.class))
                .as(Actor.TownBody::new);
    }

    Arbitrary<Actor.OfficeHolder> officeHolders() {
        return Combinators.combine(ids.anyMunicipality(), offices()).as(Actor.OfficeHolder::new);
    }

    Arbitrary<Actor.CommitteeActor> committees() {
        return ids.anyCommittee().map(Actor.CommitteeActor::new);
    }

    Arbitrary<List<Actor>> someActors() {
        return SourceArbitraries.few(actors(), 3)
                .map(actors -> actors.stream().distinct().toList());
    }

    /** The known offices, and one that is not. */
    static Arbitrary<Office> offices() {
        return Arbitraries.of(
                Office.MAYOR,
                Office.DEPUTY_MAYOR,
                Office.ALDERMAN,
                Office.COUNCILLOR,
                Office.MUNICIPAL_SECRETARY,
                Office.CIVIL_SERVANT,
                Office.of("honorary-consul"));
    }

    static Arbitrary<ThirdBody> thirdBodies() {
        Arbitrary<CountryCode> countries = PlaceArbitraries.countryCodes().injectNull(0.5);
        return EarlyCases.none(
                Combinators.combine(Arbitraries.of(ThirdBodyKind.class), TextArbitraries.localizedTexts(), countries)
                        .as((kind, name, country) -> ThirdBody.builder()
                                .kind(kind)
                                .name(name)
                                .country(country)
                                .build()));
    }
}
