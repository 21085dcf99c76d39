package org.towntwinning.interaction;

import java.util.Objects;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.References;

/**
 * Why an interaction takes place. One interaction may have several occasions, jubilees of several relations among them.
 */
public sealed interface Occasion permits JubileeOccasion, Occasion.OfInteraction, Occasion.Other {

    /**
     * Another interaction: a request made at the opening of a museum.
     *
     * @param interaction the interaction on whose occasion it takes place
     */
    record OfInteraction(InteractionId interaction) implements Occasion {

        /**
         * Checks that no component is null.
         *
         * @param interaction the interaction on whose occasion it takes place
         */
        public OfInteraction {
            Objects.requireNonNull(interaction, "interaction");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.interaction(this);
        }
    }

    /**
     * Anything else.
     *
     * @param description the occasion in words
     */
    record Other(LocalizedText description) implements Occasion {

        /**
         * Checks that no component is null.
         *
         * @param description the occasion in words
         */
        public Other {
            Objects.requireNonNull(description, "description");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.other(this);
        }
    }

    /**
     * Chooses by the type of occasion.
     *
     * @param cases what to do with each
     * @param <R> the type of the result
     * @return the result of the case that fits
     */
    <R> R fold(Cases<R> cases);

    /**
     * Adds the record that the occasion refers to.
     *
     * @param references receives it
     */
    default void addTo(References references) {
        if (this instanceof JubileeOccasion jubilee) {
            references.add("relation", jubilee.relation());
        } else if (this instanceof OfInteraction other) {
            references.add("interaction", other.interaction());
        }
    }

    /**
     * What to do with each type of occasion.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {

        /**
         * For a jubilee.
         *
         * @param occasion the jubilee
         * @return the result
         */
        R jubilee(JubileeOccasion occasion);

        /**
         * For another interaction.
         *
         * @param occasion the interaction
         * @return the result
         */
        R interaction(OfInteraction occasion);

        /**
         * For anything else.
         *
         * @param occasion the occasion in words
         * @return the result
         */
        R other(Other occasion);
    }
}
