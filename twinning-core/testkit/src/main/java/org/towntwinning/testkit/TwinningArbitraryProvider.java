package org.towntwinning.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.towntwinning.relation.Relation;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** Supplies the arbitraries of the kit to {@code @ForAll} parameters; found by jqwik through the service loader. */
public final class TwinningArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.of(
            PartialDate.class, TwinningArbitraries::partialDates,
            DateSpan.class, TwinningArbitraries::dateSpans,
            Relation.class, TwinningArbitraries::relations);

    /** Called by the service loader. */
    public TwinningArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> arbitrary = ARBITRARIES.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
    }
}
