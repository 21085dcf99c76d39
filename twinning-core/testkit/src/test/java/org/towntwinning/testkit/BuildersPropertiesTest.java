package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.Body;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.Task;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;

/**
 * Bad input never gets in, and all of it is named at once (P72): whatever faults are put into a sound record together,
 * exactly these are found, each in its place.
 */
class BuildersPropertiesTest {

    private static final MunicipalityId STRANGER = MunicipalityId.of("town:99");

    /** One thing done wrong to a relation, and what is to be said of it. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private enum RelationFault {
        OTHER_KIND_TOO_EARLY("kinds[2].since event.order", relation -> relation.addKind(kind("1950"))),
        PARTY_TWICE("parties[2] relation.self-pair", relation -> relation.addParty(Party.of(SmallHistories.ONE))),
        FOUNDED_TWICE(
                "events[1] event.sequence",
                relation -> relation.addEvent(Established.since(PartialDate.parse("1960")))),
        CONTINUED_TOO_EARLY(
                "events[2] event.order", relation -> relation.addEvent(Continued.on(PartialDate.parse("1900")))),
        TAKEN_OVER_BY_A_STRANGER("events[3].to relation.not-a-party", relation -> relation.addEvent(transfer())),
        REESTABLISHED_WITHOUT_END(
                "events[4] event.sequence", relation -> relation.addEvent(Reestablished.on(PartialDate.parse("1990")))),
        ROLE_OF_A_STRANGER(
                "roleAssignments[0].side relation.not-a-party", relation -> relation.addRoleAssignment(assignment())),
        AGREEMENT_TWICE("agreements[1].id agreement.twice", relation -> relation.addAgreement(agreement()));

        private final String expected;
        private final Consumer<Relation.Builder> commit;

        RelationFault(String expected, Consumer<Relation.Builder> commit) {
            this.expected = expected;
            this.commit = commit;
        }

        private static KindChange kind(String since) {
            return KindChange.builder()
                    .kind(RelationKind.FRIENDSHIP)
                    .since(PartialDate.parse(since))
                    .build();
        }

        private static Transferred transfer() {
            return Transferred.builder()
                    .date(PartialDate.parse("1990"))
                    .from(SmallHistories.ONE)
                    .to(STRANGER)
                    .build();
        }

        private static RoleAssignment assignment() {
            return RoleAssignment.builder()
                    .role(Role.MAYOR)
                    .side(STRANGER)
                    .vacant(true)
                    .period(DateSpan.always())
                    .build();
        }

        static Agreement agreement() {
            return Agreement.builder()
                    .id(AgreementId.of("charter"))
                    .kind(AgreementKind.CHARTER)
                    .build();
        }
    }

    @Provide
    Arbitrary<Set<RelationFault>> relationFaults() {
        return Arbitraries.of(RelationFault.class).set();
    }

    /** Events that are right stand where a fault is left out, so that every fault has the same place. */
    private static Relation.Builder relation(Set<RelationFault> faults) {
        Relation.Builder relation = Relation.builder()
                .id(RelationId.of("relation"))
                .addParty(Party.of(SmallHistories.ONE))
                .addParty(Party.of(SmallHistories.OTHER))
                .addKind(KindChange.of(RelationKind.CONTACT))
                .addKind(RelationFault.kind("1960"))
                .addEvent(Established.builder()
                        .addAnchor(Anchor.builder()
                                .kind(AnchorKind.SIGNING)
                                .date(ClaimedDate.of(PartialDate.parse("1948")))
                                .agreement(AgreementId.of("charter"))
                                .build())
                        .build())
                .addAgreement(RelationFault.agreement());
        for (RelationFault fault : RelationFault.values()) {
            if (faults.contains(fault)) {
                fault.commit.accept(relation);
            } else if (fault.expected.startsWith("events")) {
                relation.addEvent(Continued.on(PartialDate.unknown()));
            }
        }
        return relation;
    }

    @Property
    void p72AllFaultsOfARelationAreFoundAtOnceAndNoOther(@ForAll("relationFaults") Set<RelationFault> faults) {
        assertThat(found(() -> relation(faults).build()))
                .as("P72: path and code of every fault")
                .isEqualTo(expected(faults.stream().map(fault -> fault.expected).toList()));
    }

    /** The same for a committee, its missing properties among them. */
    private enum CommitteeFault {
        NO_ID("id value.missing"),
        NO_SEAT("seat value.missing"),
        NO_COMMITTEE("body committee.body"),
        DISSOLVED_BEFORE_IT_WAS_FOUNDED("dissolved event.order"),
        TASK_FOR_ANOTHER_RELATION("tasks[0].relation committee.not-served");

        private final String expected;

        CommitteeFault(String expected) {
            this.expected = expected;
        }
    }

    @Provide
    Arbitrary<Set<CommitteeFault>> committeeFaults() {
        return Arbitraries.of(CommitteeFault.class).set();
    }

    @Provide
    Arbitrary<Committee> committees() {
        return TwinningArbitraries.committees();
    }

    @Property
    void p72AllFaultsOfACommitteeAreFoundAtOnceAndNoOther(
            @ForAll("committees") Committee sound, @ForAll("committeeFaults") Set<CommitteeFault> faults) {
        Committee.Builder committee = Committee.builder()
                .names(sound.names())
                .founded(PartialDate.parse("1950"))
                .annualReports(sound.annualReports())
                .notes(sound.notes());
        if (!faults.contains(CommitteeFault.NO_ID)) {
            committee.id(sound.id());
        }
        if (!faults.contains(CommitteeFault.NO_SEAT)) {
            committee.seat(sound.seat());
        }
        if (faults.contains(CommitteeFault.NO_COMMITTEE)) {
            committee.body(Body.COUNCIL);
        }
        if (faults.contains(CommitteeFault.DISSOLVED_BEFORE_IT_WAS_FOUNDED)) {
            committee.dissolved(PartialDate.parse("1949"));
        }
        if (faults.contains(CommitteeFault.TASK_FOR_ANOTHER_RELATION)) {
            committee.addTask(CommitteeTask.builder()
                    .task(Task.FINANCES)
                    .relation(RelationId.of("another"))
                    .period(DateSpan.always())
                    .build());
        }
        assertThat(found(committee::build))
                .as("P72: path and code of every fault")
                .isEqualTo(expected(faults.stream().map(fault -> fault.expected).toList()));
    }

    private static Set<String> expected(List<String> faults) {
        return new TreeSet<>(faults);
    }

    private static Set<String> found(Runnable building) {
        Set<String> found = new TreeSet<>();
        InvalidDataException refusal = catchThrowableOfType(InvalidDataException.class, building::run);
        if (refusal != null) {
            refusal.violations().forEach(violation -> {
                String fault = violation.path() + " " + violation.code();
                assertThat(found.add(fault)).as("named once: %s", fault).isTrue();
            });
        }
        return found;
    }
}
