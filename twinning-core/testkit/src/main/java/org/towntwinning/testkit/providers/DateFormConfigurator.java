package org.towntwinning.testkit.providers;

import net.jqwik.api.configurators.ArbitraryConfiguratorBase;
import org.towntwinning.testkit.DateSpanArbitrary;
import org.towntwinning.testkit.PartialDateArbitrary;
import org.towntwinning.testkit.constraints.Bounded;
import org.towntwinning.testkit.constraints.Precise;
import org.towntwinning.testkit.constraints.Unqualified;

/** Applies {@link Precise}, {@link Bounded} and {@link Unqualified}. */
public final class DateFormConfigurator extends ArbitraryConfiguratorBase {

    /** Called by the service loader. */
    public DateFormConfigurator() {}

    /**
     * Narrows partial dates to some precisions.
     *
     * @param dates the arbitrary
     * @param precise the annotation
     * @return the narrower arbitrary
     */
    public PartialDateArbitrary configurePrecision(PartialDateArbitrary dates, Precise precise) {
        return dates.precisions(precise.value());
    }

    /**
     * Narrows partial dates to those with two bounds.
     *
     * @param dates the arbitrary
     * @param bounded the annotation
     * @return the narrower arbitrary
     */
    public PartialDateArbitrary configureBounds(PartialDateArbitrary dates, Bounded bounded) {
        return dates.bounded();
    }

    /**
     * Narrows spans to those with two bounded ends.
     *
     * @param spans the arbitrary
     * @param bounded the annotation
     * @return the narrower arbitrary
     */
    public DateSpanArbitrary configureBounds(DateSpanArbitrary spans, Bounded bounded) {
        return spans.bounded();
    }

    /**
     * Narrows partial dates to those without a qualifier.
     *
     * @param dates the arbitrary
     * @param unqualified the annotation
     * @return the narrower arbitrary
     */
    public PartialDateArbitrary configureQualifier(PartialDateArbitrary dates, Unqualified unqualified) {
        return dates.unqualified();
    }
}
