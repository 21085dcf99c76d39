package org.towntwinning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.validation.InvalidDataException;

/** The small values of the store's interfaces. */
class ValuesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 10, 999_999_999_999_999_999L})
    void versionsAndRevisionsPrintAndParse(long number) {
        assertThat(Version.parse(Version.of(number).toString())).as("version").isEqualTo(Version.of(number));
        assertThat(Revision.parse(Revision.of(number).toString()))
                .as("revision")
                .isEqualTo(Revision.of(number));
        assertThat(Version.of(number)).hasToString(Long.toString(number));
    }

    /** Two texts of one version would be two entity tags of the same record. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "+1",
                "-1",
                "01",
                "1.0",
                "1e3",
                "0x1",
                "\u0661",
                "\"1\"",
                "W/1",
                "1234567890123456789"
            })
    void otherTextsAreNoVersionsOrRevisions(String text) {
        assertThatThrownBy(() -> Version.parse(text))
                .as("version %s", text)
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly("version.malformed"))
                .hasMessageContaining("write a whole number from 1");
        assertThatThrownBy(() -> Revision.parse(text))
                .as("revision %s", text)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("write a whole number from 0");
    }

    /** What cannot be read back is not made: a version is an entity tag. */
    @ParameterizedTest
    @ValueSource(longs = {1_000_000_000_000_000_000L, Long.MAX_VALUE})
    void numbersOfMoreThanEighteenDigitsAreRefused(long number) {
        assertThatThrownBy(() -> Version.of(number))
                .as("version %s", number)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("of at most 18 decimal digits");
        assertThatThrownBy(() -> Revision.of(number))
                .as("revision %s", number)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("of at most 18 decimal digits");
    }

    @Test
    void versionsBeginWithOneAndRevisionsWithTheEmptyRegister() {
        assertThatThrownBy(() -> Version.of(0)).isInstanceOf(InvalidDataException.class);
        assertThatThrownBy(() -> Version.parse("0")).isInstanceOf(InvalidDataException.class);
        assertThatThrownBy(() -> Revision.of(-1)).isInstanceOf(InvalidDataException.class);
        assertThat(Revision.parse("0")).as("the empty register").isEqualTo(Revision.EMPTY);
        assertThat(Revision.EMPTY.next()).as("the first revision").isEqualTo(Revision.of(1));
        assertThat(Version.FIRST.next()).as("the second version").isEqualTo(Version.of(2));
        assertThat(List.of(Revision.of(10), Revision.of(9)).stream().sorted())
                .as("order by number")
                .containsExactly(Revision.of(9), Revision.of(10));
    }

    @Test
    void aNoteNamesAccountSummaryAndSource() {
        ChangeNote note = ChangeNote.of(" j.devries ", "Preston entere\u0301d").withSource("brief");

        assertThat(note.account()).as("account").isEqualTo("j.devries");
        assertThat(note.summary()).as("summary, normalised").contains("Preston enter\u00e9d");
        assertThat(note.source()).as("source").contains("brief");
        assertThat(note)
                .as("equal notes")
                .isEqualTo(ChangeNote.of("j.devries", "Preston enter\u00e9d").withSource("brief"));
        assertThat(note.withSource(null).withSummary(null)).as("without").isEqualTo(ChangeNote.by("j.devries"));
        assertThat(note).hasToString("by \"j.devries\": \"Preston enter\u00e9d\", after \"brief\"");
    }

    @Test
    void aNoteRefusesAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> ChangeNote.of(" ", "two\nlines"))
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactly("account text.blank", "summary text.character"));
        assertThatThrownBy(() -> ChangeNote.by("a").withSource("x".repeat(1001)))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("source has 1001 characters");
        assertThatThrownBy(() -> ChangeNote.by(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("account");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE})
    void aPageHasOneToAThousandRecords(int size) {
        assertThatThrownBy(() -> PageRequest.first(size))
                .as("a page of %s", size)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("a page of " + size + " records cannot be asked for: give 1 to 1000");
    }

    @Test
    void pagesAreValues() {
        PageRequest request = PageRequest.after(Samples.ALMELO.id(), 5);

        assertThat(request.after()).as("after").contains("town:almelo");
        assertThat(request)
                .isEqualTo(PageRequest.after(Samples.townId("almelo"), 5))
                .hasToString("5 records after town:almelo");
        assertThat(PageRequest.first(5).after()).as("after, of a first page").isEmpty();
        assertThat(Page.of(List.of("x"), request))
                .isEqualTo(Page.of(List.of("x"), request))
                .isNotEqualTo(Page.of(List.of("x"), null));
        assertThatThrownBy(() -> Page.of(List.of("x"), null).items().clear())
                .as("a page cannot be changed")
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void infoSaysWhatAStoreCanDo() {
        StoreInfo info = StoreInfo.builder()
                .name("json")
                .formatVersion(1)
                .addCapability(Capability.ERASURE)
                .addCapability(Capability.DURABILITY)
                .build();

        assertThat(info.capabilities())
                .as("in the order of the constants")
                .containsExactly(Capability.DURABILITY, Capability.ERASURE);
        assertThat(info.supports(Capability.ERASURE)).as("erasure").isTrue();
        assertThat(info.formatVersion()).as("format").hasValue(1);
        assertThat(info).hasToString("json, format 1, [DURABILITY, ERASURE]");
        assertThat(StoreInfo.builder()
                        .name("json")
                        .formatVersion(1)
                        .capabilities(Set.of(Capability.values()))
                        .build())
                .as("equal descriptions")
                .isEqualTo(info);
        assertThatThrownBy(() -> StoreInfo.builder().formatVersion(0).build())
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactly("name value.missing", "formatVersion info.format"));
    }

    @Test
    void longListsInMessagesAreCutShort() {
        List<org.towntwinning.register.MunicipalityId> ids = java.util.stream.IntStream.range(0, 25)
                .mapToObj(i -> Samples.townId("t" + i))
                .toList();
        assertThat(new DuplicateRecordException(ids))
                .hasMessageContaining("municipality town:t19 and 5 more: nothing was inserted");
    }
}
