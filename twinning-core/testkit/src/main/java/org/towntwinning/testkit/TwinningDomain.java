package org.towntwinning.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.towntwinning.validation.TextKind;

/**
 * For properties in which days, months and texts are those of the domain: {@code @Domain(TwinningDomain.class)} on a
 * method or class.
 *
 * <pre>{@code
 * @Property
 * @Domain(TwinningDomain.class)
 * void aRelationHasAStatusOnEveryDay(@ForAll Relation relation, @ForAll LocalDate day) { ... }
 * }</pre>
 *
 * <p>The types of the domain itself need no such annotation. Everything else is as without it.
 */
@Domain(DomainContext.Global.class)
public class TwinningDomain extends DomainContextBase {

    /** Called by jqwik. */
    public TwinningDomain() {}

    /**
     * Days as {@link TwinningArbitraries#days()} has them, in place of those from 1900 to 2500.
     *
     * @return an arbitrary of days
     */
    @Provide
    public Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }

    /**
     * The months of those days.
     *
     * @return an arbitrary of months
     */
    @Provide
    public Arbitrary<YearMonth> months() {
        return TwinningArbitraries.days().map(YearMonth::from);
    }

    /**
     * Names, which every property of a record admits that is a text, in place of any characters.
     *
     * @return an arbitrary of texts
     */
    @Provide
    public Arbitrary<String> texts() {
        return TwinningArbitraries.texts(TextKind.NAME);
    }
}
