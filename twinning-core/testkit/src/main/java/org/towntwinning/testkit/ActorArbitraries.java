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
        return Arbitraries.frequencyOf(
                Tuple.of(2, ids.anyMunicipality().map(Actor::town)),
                Tuple.of(
                        2,
                        Combinators.combine(ids.anyMunicipality(), Arbitraries.of(Body.class))
                                .as(Actor::body)),
                Tuple.of(
                        2, Combinators.combine(ids.anyMunicipality(), offices()).as(Actor::office)),
                Tuple.of(2, ids.anyCommittee().map(Actor::committee)),
                Tuple.of(1, thirdBodies().map(body -> body)));
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
        return Combinators.combine(Arbitraries.of(ThirdBodyKind.class), TextArbitraries.localizedTexts(), countries)
                .as((kind, name, country) -> ThirdBody.builder()
                        .kind(kind)
                        .name(name)
                        .country(country)
                        .build());
    }
}
