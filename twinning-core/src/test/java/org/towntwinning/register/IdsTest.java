package org.towntwinning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Ids of records")
class IdsTest {

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void knowTheirKindAndText(RecordKind kind) {
        RecordId id = RecordId.of(kind, "cbs:GM0141");

        assertThat(id.kind()).isEqualTo(kind);
        assertThat(id.value()).isEqualTo("cbs:GM0141");
        assertThat(id).hasToString("cbs:GM0141").isEqualTo(RecordId.of(kind, "cbs:GM0141"));
        assertThat(id.getClass().getSimpleName()).isEqualToIgnoringCase(kind.word() + "id");
    }

    @Test
    void ofDifferentKindsDiffer() {
        List<RecordId> ids = Stream.of(RecordKind.values())
                .map(kind -> RecordId.of(kind, "a:b"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).isSortedAccordingTo(RecordId.ORDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a:b", "A:Z", "cbs:GM0141", "insee:01004-1955-03-31", "x:._~:/-", "town:almelo", "a::", "a:0"})
    void acceptTheseCharacters(String text) {
        assertThat(Stream.of(RecordKind.values()).map(kind -> RecordId.of(kind, text)))
                .allSatisfy(id -> assertThat(id).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "é",
                "a:b\n",
                "a:\u0000",
                "a:b?",
                "a:b#c",
                "a:%20",
                "a:b\\c",
                "a:\ud83e\udd1d",
                "Ａ:b"
            })
    void refuseOthers(String text) {
        assertThat(Stream.of(RecordKind.values()))
                .allSatisfy(kind ->
                        assertThatThrownBy(() -> RecordId.of(kind, text)).isInstanceOf(InvalidDataException.class));
    }

    @Test
    void haveUpTo200Characters() {
        assertThat(RelationId.of("r".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> RelationId.of("r".repeat(201))).isInstanceOf(InvalidDataException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"almelo", ":almelo", "town:", ":"})
    @DisplayName("The id of a municipality has a scheme and a value")
    void municipality(String text) {
        assertThatThrownBy(() -> MunicipalityId.of(text)).isInstanceOf(InvalidDataException.class);
        assertThat(RelationId.of(text)).hasToString(text);
    }

    @Test
    @DisplayName("The order is the binary order of the text")
    void binaryOrder() {
        assertThat(Stream.of("b", "a", "B", "a-b", "a.b", "a/b", "a:b", "a0", "~", "A")
                        .map(RelationId::of)
                        .sorted())
                .extracting(RelationId::value)
                .containsExactly("A", "B", "a", "a-b", "a.b", "a/b", "a0", "a:b", "b", "~");
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    @SuppressWarnings("unchecked")
    void compareAsTheirTexts(RecordKind kind) {
        Comparable<RecordId> one = (Comparable<RecordId>) RecordId.of(kind, "a:1");
        RecordId other = RecordId.of(kind, "a:2");

        assertThat(one.compareTo(other)).isNegative();
        assertThat(one.compareTo((RecordId) one)).isZero();
    }
}
