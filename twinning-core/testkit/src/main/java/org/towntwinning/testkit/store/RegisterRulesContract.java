package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.DENIZLI;
import static org.towntwinning.testkit.store.Samples.ISERLOHN;
import static org.towntwinning.testkit.store.Samples.NOTE;
import static org.towntwinning.testkit.store.Samples.PRESTON;
import static org.towntwinning.testkit.store.Samples.committee;
import static org.towntwinning.testkit.store.Samples.document;
import static org.towntwinning.testkit.store.Samples.ended;
import static org.towntwinning.testkit.store.Samples.network;
import static org.towntwinning.testkit.store.Samples.pair;
import static org.towntwinning.testkit.store.Samples.relation;
import static org.towntwinning.testkit.store.Samples.succeededBy;
import static org.towntwinning.testkit.store.Samples.visit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.store.Revision;
import org.towntwinning.store.RuleViolation;
import org.towntwinning.store.Version;

/** as every backend keeps them at commit; what they mean is tested at {@link RegisterRules}. */
public abstract class RegisterRulesContract extends StoreContract {

    /** For subclasses. */
    protected RegisterRulesContract() {}

    @Test
    void r07ReferencesMayPointForwardWithinAUnitOfWork() {
        store.change(NOTE, work -> {
            work.relations().insert(pair());
            work.municipalities().insertAll(List.of(ALMELO, PRESTON));
        });
        assertThat(revision())
                .as("R-07: the order within a unit of work is of no matter")
                .isEqualTo(Revision.of(1));
    }

    @Test
    void r07AllMissingReferencesAreReportedTogetherWithTheirPaths() {
        insert(ALMELO);

        assertThatThrownBy(
                        () -> insert(
                                pair(),
                                network("mont", ALMELO, ISERLOHN),
                                committee("friends", DENIZLI, "almelo-preston", "nowhere"),
                                visit("v", "2025-06-29/2025-07-01")
                                        .addRelation(RelationId.of("nowhere"))
                                        .build()),
                        "R-07: four records with references to nothing")
                .isInstanceOfSatisfying(
                        RegisterRuleException.class,
                        refusal -> assertThat(refusal.violations())
                                .as("R-07: all violations at once, in the order of kind and id")
                                .extracting(each ->
                                        each.record() + " " + each.violation().path() + " "
                                                + each.violation().code())
                                .containsExactly(
                                        "mont memberships[1].member reference.missing",
                                        "almelo-preston parties[1].municipalities[0] reference.missing",
                                        "friends seat reference.missing",
                                        "friends services[1].relation reference.missing",
                                        "v relations[0] reference.missing"))
                .hasMessageContaining("there is no municipality town:preston: insert it")
                .hasMessageContaining("not committed");
    }

    @Test
    void r07WhatOthersReferToCannotBeRemoved() {
        insert(ALMELO, PRESTON, pair());

        assertThatThrownBy(
                        () -> store.change(NOTE, work -> work.municipalities().remove(PRESTON.id(), Version.FIRST)),
                        "R-07: removal of a town that a relation refers to")
                .isInstanceOfSatisfying(
                        RegisterRuleException.class,
                        refusal -> assertThat(refusal.violations())
                                .as("R-07: removal of a town that a relation refers to")
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.record()).isEqualTo(pair().id());
                                    assertThat(violation.violation().path()).isEqualTo("parties[1].municipalities[0]");
                                }));

        store.change(NOTE, work -> {
            work.municipalities().remove(PRESTON.id(), Version.FIRST);
            work.relations().remove(pair().id(), Version.FIRST);
        });
        assertThat(revision()).as("R-07: both together are fine").isEqualTo(Revision.of(2));
    }

    @Test
    void r07ARemovedRecordMayBeReferredToInThePast() {
        insert(ALMELO, PRESTON, pair());
        store.change(NOTE, work -> work.relations().remove(pair().id(), Version.FIRST));
        store.change(NOTE, work -> work.municipalities().remove(PRESTON.id(), Version.FIRST));

        assertThat(revision()).as("R-07: old versions hold nobody back").isEqualTo(Revision.of(3));
    }

    @Test
    void r08RelationsOfTheSameTownsMustNotOverlap() {
        insert(Samples.towns(pair()));

        assertThatThrownBy(
                        () -> insert(relation("preston-almelo", "1974", PRESTON, ALMELO)
                                .build()),
                        "R-08: a second partnership of the same towns at the same time")
                .isInstanceOf(RegisterRuleException.class)
                .hasMessageContaining(
                        "relation almelo-preston is a PARTNERSHIP between [town:almelo, town:preston], too")
                .hasMessageContaining("certainly active on 1974-12-31");

        store.change(NOTE, work -> {
            work.relations().replace(pair().toBuilder().addEvent(ended("1960")).build(), Version.FIRST);
            work.relations()
                    .insert(relation("preston-almelo", "1974", PRESTON, ALMELO).build());
        });
        assertThat(revision()).as("R-08: one after the other is fine").isEqualTo(Revision.of(2));
    }

    @Test
    void r08AnExternalIdMeansOneRecordOfAKind() {
        ExternalId number = ExternalId.of("zaaknummer", "Z/25/1");
        insert(document("d1", number));

        assertThatThrownBy(
                        () -> insert(document("d2", ExternalId.of("archief", "7"), number)),
                        "R-08: a second document with the same external id")
                .isInstanceOfSatisfying(
                        RegisterRuleException.class,
                        refusal -> assertThat(refusal.violations())
                                .as("R-08: the second bearer of an external id")
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.record()).isEqualTo(DocumentId.of("d2"));
                                    assertThat(violation.violation().path()).isEqualTo("externalIds[1]");
                                    assertThat(violation.violation().message())
                                            .contains("zaaknummer:Z/25/1", "document d1");
                                }));

        insert(ALMELO.toBuilder().addExternalId(number).build());
        store.change(NOTE, work -> {
            work.documents().replace(document("d1"), Version.FIRST);
            work.documents().insert(document("d2", number));
        });
        assertThat(revision()).as("R-08: another kind, and handed over").isEqualTo(Revision.of(3));
    }

    @Test
    void r08SuccessionsHaveNoCycle() {
        insert(Samples.towns());
        store.change(NOTE, work -> work.municipalities().replace(succeededBy(ALMELO, "preston"), Version.FIRST));

        assertThatThrownBy(
                        () -> store.change(
                                NOTE,
                                work -> work.municipalities()
                                        .replace(succeededBy(PRESTON, "iserlohn", "almelo"), Version.FIRST)),
                        "R-08: a town that would succeed itself")
                .isInstanceOf(RegisterRuleException.class)
                .hasMessageContaining("town:almelo would succeed itself, town:almelo -> town:preston -> town:almelo");
        assertThat(revision()).as("R-08: revision after the refusal").isEqualTo(Revision.of(2));
    }

    /** The store asks its own indexes; the rules for a whole register ask the records. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void r07R08RandomUnitsOfWorkAreRefusedExactlyIfTheRegisterWouldBreakTheRules(long seed) {
        RandomRegister random = new RandomRegister(new Random(seed));
        Map<RecordId, RegisterRecord> valid = new LinkedHashMap<>();
        for (int round = 0; round < 200; round++) {
            Map<RecordId, RegisterRecord> written = random.records();
            List<RecordId> removed = random.someOf(valid.keySet());
            Map<RecordId, RegisterRecord> after = new LinkedHashMap<>(valid);
            after.keySet().removeAll(removed);
            after.putAll(written);
            List<RuleViolation> expected = RegisterRules.check(after.values());

            List<RuleViolation> found = write(removed, written.values());

            assertThat(found)
                    .as("R-07, R-08: violations of the unit of work, seed %s, round %s", seed, round)
                    .isEqualTo(expected);
            valid = expected.isEmpty() ? after : valid;
        }
    }

    private List<RuleViolation> write(List<RecordId> removed, Collection<RegisterRecord> written) {
        try {
            store.change(NOTE, work -> {
                Stream.concat(removed.stream(), written.stream().map(RegisterRecord::id))
                        .distinct()
                        .forEach(id -> work.find(id).ifPresent(found -> ByKind.remove(work, id, found.version())));
                work.insertAll(written);
            });
            return List.of();
        } catch (RegisterRuleException refusal) {
            return refusal.violations();
        }
    }
}
