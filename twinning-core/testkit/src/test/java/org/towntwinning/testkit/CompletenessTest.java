package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.providers.TypeUsage;
import org.towntwinning.anniversary.Age;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.Jubilee;
import org.towntwinning.anniversary.JubileeIndex;
import org.towntwinning.anniversary.JubileeNames;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.anniversary.JubileeVisitor;
import org.towntwinning.anniversary.MilestoneAnswer;
import org.towntwinning.municipality.NameFolding;
import org.towntwinning.municipality.SuccessionGraph;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.relation.Act;
import org.towntwinning.relation.Life;
import org.towntwinning.report.ReportRules;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Version;
import org.towntwinning.testkit.providers.TwinningArbitraryProvider;
import org.towntwinning.time.Timeline;

/**
 * Every public type of the library can be a {@code @ForAll} parameter, or a reason is stated here why not. A new type
 * fails this test until one of both is done.
 */
class CompletenessTest {

    private static final String ANSWER = "an answer that is derived, never given";

    private static final Map<Class<?>, String> REASONS = Map.ofEntries(
            Map.entry(AsOf.class, ANSWER),
            Map.entry(AsOf.Change.class, "the input of AsOf.on, of any enum; made of values that are supplied"),
            Map.entry(Reference.class, ANSWER + ": every record has its references"),
            Map.entry(References.class, "a collector that lives for one walk through a record"),
            Map.entry(RecordedOrder.class, "a check that lives for one builder"),
            Map.entry(RoleCoverage.class, ANSWER),
            Map.entry(NameFolding.class, "functions only"),
            Map.entry(SuccessionGraph.class, "an index over municipalities, which are supplied"),
            Map.entry(Timeline.class, "an index over dates, which are supplied"),
            Map.entry(Age.class, ANSWER),
            Map.entry(Due.class, ANSWER),
            Map.entry(Jubilee.class, ANSWER + ", from cases"),
            Map.entry(JubileeState.class, ANSWER),
            Map.entry(MilestoneAnswer.class, ANSWER),
            Map.entry(Life.class, ANSWER),
            Map.entry(JubileeIndex.class, "an index over relations, which are supplied"),
            Map.entry(JubileeVisitor.class, "receives what an index answers"),
            Map.entry(JubileeNames.class, "a table of names, of which there is one"),
            Map.entry(Act.class, "what some events have in common, each of which is supplied"));

    /** What stores are told; all else of the store is machinery, and what it answers. */
    private static final Set<Class<?>> STORE_INPUTS = Set.of(
            ChangeNote.class,
            Version.class,
            Revision.class,
            PageRequest.class,
            MunicipalityQuery.class,
            NetworkQuery.class,
            RelationQuery.class,
            CommitteeQuery.class,
            InteractionQuery.class,
            DocumentQuery.class);

    @Example
    void everyPublicTypeHasAnArbitraryOrAReason() {
        List<Class<?>> types = CoreTypes.all();
        assertThat(types).as("public types found in core").hasSizeGreaterThan(150);
        Set<String> without = new TreeSet<>();
        for (Class<?> type : types) {
            if (reason(type).isEmpty() && arbitrary(type).isEmpty()) {
                without.add(type.getName());
            }
        }
        assertThat(without)
                .as("types without an arbitrary: add one to TwinningArbitraryProvider, or a reason here")
                .isEmpty();
    }

    @Example
    void everyArbitraryGivesValuesOfItsType() {
        for (Class<?> type : CoreTypes.all()) {
            if (reason(type).isEmpty()) {
                arbitrary(type)
                        .ifPresent(arbitrary -> assertThat(Samples.of(arbitrary, 5))
                                .as("values of %s", type.getName())
                                .isNotEmpty()
                                .allMatch(type::isInstance));
            }
        }
    }

    @Example
    void noReasonIsStatedForATypeThatHasAnArbitrary() {
        for (Class<?> type : REASONS.keySet()) {
            assertThat(arbitrary(type))
                    .as("%s has an arbitrary, so the reason is out of date", type)
                    .isEmpty();
        }
    }

    private static Optional<String> reason(Class<?> type) {
        String place = type.getPackageName().replace("org.towntwinning.", "");
        if (Throwable.class.isAssignableFrom(type)) {
            return Optional.of("an error");
        }
        if (type.getSimpleName().equals("Builder") || type.getSimpleName().equals("Cases")) {
            return Optional.of("makes or takes apart a type that is supplied");
        }
        if (place.equals("validation")) {
            return Optional.of("how a refusal is collected and told");
        }
        if (place.equals("report") && type != ReportRules.class && !type.isEnum()) {
            return Optional.of(ANSWER);
        }
        if (place.startsWith("store") && !STORE_INPUTS.contains(type) && !type.isEnum()) {
            return Optional.of("machinery of stores, and what it answers");
        }
        return Optional.ofNullable(REASONS.get(type));
    }

    /** Of the kit, or the values of an enum; not the functions that jqwik makes for every interface of one method. */
    private static Optional<Arbitrary<?>> arbitrary(Class<?> type) {
        boolean supplied = new TwinningArbitraryProvider().canProvideFor(TypeUsage.of(type));
        return supplied || type.isEnum() ? Optional.of(Arbitraries.defaultFor(type)) : Optional.empty();
    }
}
