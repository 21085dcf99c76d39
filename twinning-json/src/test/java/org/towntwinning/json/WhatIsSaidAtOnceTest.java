package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two things that are wrong are two violations, each at its own place, and neither hides or makes another. */
class WhatIsSaidAtOnceTest {

    private static final String NAMED = "\"names\":[{\"text\":\"A\",\"language\":\"en\"}]";

    private static List<String> violations(String document) {
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class, () -> TwinningJson.standard().readDocument(document));
        return (refusal == null ? Stream.<JsonViolation>empty() : refusal.violations().stream())
                .map(each -> each.line() + ":" + each.column() + " " + each.path() + " " + each.code())
                .toList();
    }

    @Test
    void aDateWithoutClaimsIsFoundAtItsClaims() {
        String document = """
                {"formatVersion":1,"municipalities":[{"id":"town:a",%s},{"id":"town:b",%s}],"relations":[
                {"id":"r","parties":[{"municipalities":["town:a"],"joined":{"claims":[]}},{"municipalities":["town:b"]}],
                "kinds":[{"kind":"contact"}],"events":[{"type":"proposed","date":"1948"}]}]}
                """.formatted(NAMED, NAMED);
        assertThat(violations(document))
                .as("the empty array, not the object around it")
                .containsExactly("2:70 relations[0].parties[0].joined.claims claim.none");
    }

    @Test
    void entriesThatAreRefusedAreNotSaidToBeTheSame() {
        String document = """
                {"formatVersion":1,"municipalities":[{"id":"town:a",%s,
                "externalIds":[{"scheme":1,"value":2},{"scheme":3,"value":4}]}]}
                """.formatted(NAMED);
        assertThat(violations(document))
                .as("four values of the wrong type, and nothing of them stands twice")
                .containsExactly(
                        "2:26 municipalities[0].externalIds[0].scheme json.wrong-type",
                        "2:36 municipalities[0].externalIds[0].value json.wrong-type",
                        "2:49 municipalities[0].externalIds[1].scheme json.wrong-type",
                        "2:59 municipalities[0].externalIds[1].value json.wrong-type");
    }

    @Test
    void anExternalIdOfAnotherIsFoundWhereItStandsInTheText() {
        String document = """
                {"formatVersion":1,"municipalities":[
                {"id":"town:a",%s,"externalIds":[{"scheme":"a","value":"1"}]},
                {"id":"town:b",%s,"externalIds":[
                {"scheme":"b","value":"2"},
                {"scheme":"a","value":"1"}]}]}
                """.formatted(NAMED, NAMED);
        assertThat(violations(document))
                .as("the entry in line 5, though the record itself has its external ids in another order")
                .containsExactly("5:1 municipalities[1].externalIds[1] external-id.duplicate");
    }

    @Test
    void whatStandsUnderAMisspeltNameIsJudgedAllTheSame() {
        String document = """
                {"formatVersion":1,"municipalities":[{"id":"town:a",
                "namess":[{"text":"%s","language":"en"}]}]}
                """.formatted("x".repeat(301));
        assertThat(violations(document))
                .as("the name of the member, and the text that is too long")
                .containsExactly(
                        "2:1 municipalities[0].namess json.unknown-member",
                        "2:19 municipalities[0].namess[0].text text.too-long");
    }

    @Test
    void aReferenceToNowhereIsFoundThoughTheRecordIsRefusedForSomethingElse() {
        String document = """
                {"formatVersion":1,"networks":[{"id":"n",
                "names":[{"text":"N","language":"x_y"}],
                "memberships":[{"member":"town:nowhere","period":"/"}]}]}
                """;
        assertThat(violations(document))
                .as("the language, and the reference: one round, not two")
                .containsExactly(
                        "2:33 networks[0].names[0].language language.tag",
                        "3:26 networks[0].memberships[0].member reference.missing");
    }

    @Test
    void aReferenceIsFoundWhereItStandsInTheText() {
        String document = """
                {"formatVersion":1,"interactions":[{"type":"meeting","id":"m","period":"/","relations":[
                "z-nowhere",
                "a-nowhere"]}]}
                """;
        assertThat(violations(document))
                .as("each in its own line, though the record itself has its relations in another order")
                .containsExactly(
                        "2:1 interactions[0].relations[0] reference.missing",
                        "3:1 interactions[0].relations[1] reference.missing");
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class, () -> TwinningJson.standard().readDocument(document));
        assertThat(refusal.violations().get(0).message())
                .as("the violation in line 2")
                .startsWith("there is no relation z-nowhere in this document");
    }

    @Test
    void aMemberThatStandsTwiceHidesNoOtherReferenceThanToItself() {
        String document = """
                {"formatVersion":1,"formatVersion":1,"networks":[{"id":"n",%s,
                "memberships":[{"member":"town:nowhere","period":"/"}],
                "notes":[{"topic":"t","text":{"en":"x"},"citations":[{"document":"nowhere"}]}]}],
                "documents":[],"documents":[]}
                """.formatted(NAMED);
        assertThat(violations(document))
                .as("no document is missed, for one may stand in the second array; the municipality is")
                .containsExactly(
                        "1:20 formatVersion json.duplicate",
                        "2:26 networks[0].memberships[0].member reference.missing",
                        "4:16 documents json.duplicate");
    }

    @Test
    void aFoundingIsNotOutOfOrderBecauseOneOfItsDatesWasRefused() {
        String document = """
                {"formatVersion":1,"municipalities":[{"id":"town:a",%s},{"id":"town:b",%s}],"relations":[
                {"id":"r","parties":[{"municipalities":["town:a"]},{"municipalities":["town:b"]}],
                "kinds":[{"kind":"contact"}],"events":[{"type":"proposed","date":"1955"},
                {"type":"established","anchors":[
                {"kind":"council-decision","date":{"claims":[{"date":"1950"}]}},
                {"kind":"effective","date":{"claims":[{"date":"1960-13"}]}}]}]}]}
                """.formatted(NAMED, NAMED);
        assertThat(violations(document.replace("1960-13", "1960-12")))
                .as("which is right as it was meant")
                .isEmpty();
        assertThat(violations(document))
                .as("the date alone: that the other one counts now is an echo of it")
                .containsExactly("6:47 relations[0].events[1].anchors[1].date.claims[0].date date.month");
    }

    /** A network that refers to a town that is in no array of municipalities that could be read. */
    private static String referring(String rest) {
        return """
                {"formatVersion":1,"networks":[{"id":"n",%s,
                "memberships":[{"member":"town:nowhere","period":"/"}]}],
                %s}
                """.formatted(NAMED, rest);
    }

    @Test
    void nobodyIsBlamedForReferringToWhatCouldNotBeRead() {
        assertThat(violations(referring("\"documents\":[]")))
                .as("there is no such town")
                .containsExactly("2:26 networks[0].memberships[0].member reference.missing");
        assertThat(violations(referring("\"towns\":[{\"id\":\"town:nowhere\"}]")))
                .as("the town may stand in the array whose name is not known")
                .containsExactly("3:1 towns json.unknown-member");
        assertThat(violations(referring("\"municipalities\":{}")))
                .as("the municipalities are no array")
                .containsExactly("3:18 municipalities json.wrong-type");
        assertThat(violations(referring("\"municipalities\":[7]")))
                .as("one of the municipalities is no object")
                .containsExactly("3:19 municipalities[0] json.wrong-type");
    }

    @Test
    void aMisspeltSectionIsReadUnlessItsOwnArrayHasBeenReadBefore() {
        assertThat(violations("{\"formatVersion\":1,\"network\":[7]}"))
                .containsExactly("1:20 network json.unknown-member", "1:31 network[0] json.wrong-type");
        assertThat(violations("{\"formatVersion\":1,\"networks\":[],\"network\":[7]}"))
                .as("what it is meant to be is not plain")
                .containsExactly("1:34 network json.unknown-member");
    }

    @Test
    void whatWasJudgedByTheWrongVersionIsNotSaid() {
        assertThat(violations("{\"networks\":[7],\"formatVersion\":2}"))
                .containsExactly("1:33 formatVersion json.format-version");
    }

    @Test
    void aDocumentThatIsNoObjectMayAlsoGoOnAfterItsEnd() {
        assertThat(violations("[1] x")).containsExactly("1:1  json.wrong-type", "1:5  json.trailing");
    }

    @Test
    void aMisspeltMemberIsReadOnlyIfItHoldsWhatIsMeant() {
        String interaction =
                "{\"formatVersion\":1,\"interactions\":[{\"type\":\"meeting\",\"id\":\"m\",\"period\":\"/\",\n%s}]}";
        for (String member : List.of("\"plaec\":7", "\"themess\":\"music\"", "\"subjekt\":\"talk\"")) {
            String name = member.substring(1, member.indexOf(':') - 1);
            assertThat(violations(interaction.formatted(member)))
                    .as("%s: the name, and nothing about what it holds", member)
                    .containsExactly("2:1 interactions[0]." + name + " json.unknown-member");
        }
        String occasion = "\"occasions\":[{\"type\":\"jubilee\",\"relation\":\"r\",\"milestone\":\"P1Y\",\"lief\":%s}]";
        assertThat(violations(interaction.formatted(occasion.formatted("\"x\""))))
                .as("a text is no number of a life")
                .containsExactly(
                        "2:43 interactions[0].occasions[0].relation reference.missing",
                        "2:65 interactions[0].occasions[0].lief json.unknown-member");
    }

    @Test
    void aNameOfMoreThan64CharactersDoesNotFloodAPath() {
        String document = "{\"formatVersion\":1,\"documents\":[{\"id\":\"d\",\"kind\":\"letter\",\"%s\":1}]}";
        assertThat(violations(document.formatted("n".repeat(64))))
                .containsExactly("1:59 documents[0]." + "n".repeat(64) + " json.unknown-member");
        assertThat(violations(document.formatted("n".repeat(65))))
                .as("longer by one letter")
                .containsExactly("1:59 documents[0][\"" + "n".repeat(60) + "\"...] json.unknown-member");
    }
}
