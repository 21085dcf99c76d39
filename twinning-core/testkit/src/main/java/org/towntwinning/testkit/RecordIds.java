package org.towntwinning.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RelationId;

/**
 * The ids that generated records bear and refer to. They are few, so that records meet; a consistent register is made
 * by generating a record for each of them.
 *
 * @param municipalities {@code town:1}, {@code town:2} ..., at least two
 * @param networks {@code network:1} ...
 * @param relations {@code relation:1} ...
 * @param committees {@code committee:1} ...
 * @param requests {@code request:1} ..., the interactions that are requests: what a request repeats is one
 * @param contacts {@code contact:1} ..., the interactions of all other kinds
 * @param documents {@code document:1} ...
 */
record RecordIds(
        List<MunicipalityId> municipalities,
        List<NetworkId> networks,
        List<RelationId> relations,
        List<CommitteeId> committees,
        List<InteractionId> requests,
        List<InteractionId> contacts,
        List<DocumentId> documents) {

    /** Enough for records that stand alone. */
    static final RecordIds FEW = of(9, 2, 6, 4, 3, 6, 5);

    static RecordIds of(
            int municipalities,
            int networks,
            int relations,
            int committees,
            int requests,
            int contacts,
            int documents) {
        return new RecordIds(
                numbered("town:", municipalities, MunicipalityId::of),
                numbered("network:", networks, NetworkId::of),
                numbered("relation:", relations, RelationId::of),
                numbered("committee:", committees, CommitteeId::of),
                numbered("request:", requests, InteractionId::of),
                numbered("contact:", contacts, InteractionId::of),
                numbered("document:", documents, DocumentId::of));
    }

    List<InteractionId> interactions() {
        return Stream.concat(requests.stream(), contacts.stream()).toList();
    }

    Arbitrary<MunicipalityId> anyMunicipality() {
        return Arbitraries.of(municipalities);
    }

    Arbitrary<NetworkId> anyNetwork() {
        return Arbitraries.of(networks);
    }

    Arbitrary<RelationId> anyRelation() {
        return Arbitraries.of(relations);
    }

    Arbitrary<CommitteeId> anyCommittee() {
        return Arbitraries.of(committees);
    }

    Arbitrary<InteractionId> anyInteraction() {
        return Arbitraries.of(interactions());
    }

    Arbitrary<InteractionId> anyRequest() {
        return Arbitraries.of(requests);
    }

    Arbitrary<DocumentId> anyDocument() {
        return Arbitraries.of(documents);
    }

    private static <I> List<I> numbered(String prefix, int many, Function<String, I> id) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> id.apply(prefix + number))
                .toList();
    }
}
