package org.towntwinning.role;

import java.util.Objects;
import java.util.Optional;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.References;

/**
 * Who does something: a municipality, a body or an office of one, a committee, or a third body. Persons are not part of
 * the model; they appear by office.
 */
public sealed interface Actor permits Actor.Town, Actor.TownBody, Actor.OfficeHolder, Actor.CommitteeActor, ThirdBody {

    /**
     * A municipality as a whole: "the city of Preston".
     *
     * @param municipality the municipality
     */
    record Town(MunicipalityId municipality) implements Actor {

        /**
         * Checks that no component is null.
         *
         * @param municipality the municipality
         */
        public Town {
            Objects.requireNonNull(municipality, "municipality");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.town(this);
        }
    }

    /**
     * A body of a municipality: "the council of Almelo".
     *
     * @param municipality the municipality
     * @param body the body
     */
    record TownBody(MunicipalityId municipality, Body body) implements Actor {

        /**
         * Checks that no component is null.
         *
         * @param municipality the municipality
         * @param body the body
         */
        public TownBody {
            Objects.requireNonNull(municipality, "municipality");
            Objects.requireNonNull(body, "body");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.townBody(this);
        }
    }

    /**
     * Who holds an office of a municipality: "the mayor of Iserlohn".
     *
     * @param municipality the municipality
     * @param office the office
     */
    record OfficeHolder(MunicipalityId municipality, Office office) implements Actor {

        /**
         * Checks that no component is null.
         *
         * @param municipality the municipality
         * @param office the office
         */
        public OfficeHolder {
            Objects.requireNonNull(municipality, "municipality");
            Objects.requireNonNull(office, "office");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.officeHolder(this);
        }
    }

    /**
     * A committee, foundation or association of the register.
     *
     * @param committee the committee
     */
    record CommitteeActor(CommitteeId committee) implements Actor {

        /**
         * Checks that no component is null.
         *
         * @param committee the committee
         */
        public CommitteeActor {
            Objects.requireNonNull(committee, "committee");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.committee(this);
        }
    }

    /**
     * What to do with each kind of actor.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * For a municipality.
         *
         * @param actor the municipality
         * @return the result
         */
        R town(Town actor);

        /**
         * For a body of a municipality.
         *
         * @param actor the body
         * @return the result
         */
        R townBody(TownBody actor);

        /**
         * For who holds an office of a municipality.
         *
         * @param actor the office
         * @return the result
         */
        R officeHolder(OfficeHolder actor);

        /**
         * For a committee.
         *
         * @param actor the committee
         * @return the result
         */
        R committee(CommitteeActor actor);

        /**
         * For a third body.
         *
         * @param actor the body
         * @return the result
         */
        R thirdBody(ThirdBody actor);
    }

    /**
     * Chooses by the kind of actor.
     *
     * @param cases what to do with each
     * @param <R> the type of the result
     * @return the result of the case that fits
     */
    <R> R fold(Cases<R> cases);

    /**
     * The municipality as a whole.
     *
     * @param municipality the municipality
     * @return the actor
     */
    static Actor town(MunicipalityId municipality) {
        return new Town(municipality);
    }

    /**
     * A body of a municipality.
     *
     * @param municipality the municipality
     * @param body the body
     * @return the actor
     */
    static Actor body(MunicipalityId municipality, Body body) {
        return new TownBody(municipality, body);
    }

    /**
     * Who holds an office of a municipality.
     *
     * @param municipality the municipality
     * @param office the office
     * @return the actor
     */
    static Actor office(MunicipalityId municipality, Office office) {
        return new OfficeHolder(municipality, office);
    }

    /**
     * A committee, foundation or association of the register.
     *
     * @param committee the committee
     * @return the actor
     */
    static Actor committee(CommitteeId committee) {
        return new CommitteeActor(committee);
    }

    /**
     * The record that the actor refers to.
     *
     * @return a municipality or a committee; empty for a third body
     */
    default Optional<RecordId> reference() {
        return fold(new Cases<>() {
            @Override
            public Optional<RecordId> town(Town actor) {
                return Optional.of(actor.municipality());
            }

            @Override
            public Optional<RecordId> townBody(TownBody actor) {
                return Optional.of(actor.municipality());
            }

            @Override
            public Optional<RecordId> officeHolder(OfficeHolder actor) {
                return Optional.of(actor.municipality());
            }

            @Override
            public Optional<RecordId> committee(CommitteeActor actor) {
                return Optional.of(actor.committee());
            }

            @Override
            public Optional<RecordId> thirdBody(ThirdBody actor) {
                return Optional.empty();
            }
        });
    }

    /**
     * Adds the record that the actor refers to.
     *
     * @param references receives the reference, under the property {@code municipality} or {@code committee}
     */
    default void addTo(References references) {
        reference().ifPresent(id -> references.add(id.kind().word(), id));
    }
}
