package org.towntwinning.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RecordId;
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

    /** The ids of the interactions of one kind. */
    List<InteractionId> interactions(InteractionKind kind) {
        return kind == InteractionKind.REQUEST ? requests : contacts;
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

    /** Any of the six kinds. */
    Arbitrary<RecordId> any() {
        return Arbitraries.oneOf(
                anyMunicipality().map(RecordId.class::cast),
                anyNetwork().map(RecordId.class::cast),
                anyRelation().map(RecordId.class::cast),
                anyCommittee().map(RecordId.class::cast),
                anyInteraction().map(RecordId.class::cast),
                anyDocument().map(RecordId.class::cast));
    }

    /** Mostly of the pool, some as others write them; the longest and one of each character that is allowed early. */
    static <I> Arbitrary<I> withOthers(Arbitrary<I> pool, Function<String, I> id) {
        Arbitrary<I> others = EarlyCases.none(Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("._~:/-")
                .ofMaxLength(40)
                .map(text -> id.apply("x:" + text + "0")));
        return EarlyCases.first(
                Arbitraries.frequencyOf(Tuple.of(4, pool), Tuple.of(1, others)),
                id.apply("a:A.Z_0~9/:-z"),
                id.apply("insee:01004-1955-03-31"),
                id.apply("x:" + "0123456789".repeat(RecordId.MAX_LENGTH / 10).substring(2)));
    }

    /** The ids that records are to bear, as a setting takes them. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads
    static <I> List<I> atLeastOne(I... ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException("a record bears an id: give at least one that may occur");
        }
        return List.of(ids);
    }

    private static <I> List<I> numbered(String prefix, int many, Function<String, I> id) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> id.apply(prefix + number))
                .toList();
    }
}
