package org.towntwinning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.relation.Theme;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;
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
        assertThat(List.of(Version.of(10), Version.of(9)).stream().sorted())
                .as("order by number")
                .containsExactly(Version.of(9), Version.of(10));
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
    void theSmallestAndTheGreatestPage() {
        assertThat(PageRequest.first(1).size()).isEqualTo(1);
        assertThat(PageRequest.first(1000).size()).isEqualTo(1000);
    }

    static Stream<Arguments> different() {
        Instant noon = Instant.parse("2025-06-24T12:00:00Z");
        return Stream.of(
                arguments(ChangeNote.by("a"), ChangeNote.by("a"), ChangeNote.by("b")),
                arguments(PageRequest.first(5), PageRequest.first(5), PageRequest.first(6)),
                arguments(Page.of(List.of("x"), null), Page.of(List.of("x"), null), Page.of(List.of("y"), null)),
                arguments(info("json"), info("json"), info("memory")),
                arguments(recorded(noon, 1), recorded(noon, 1), recorded(noon, 2)),
                arguments(
                        MunicipalityQuery.all().nameBeginning("A"),
                        MunicipalityQuery.all().nameBeginning("A"),
                        MunicipalityQuery.all().nameBeginning("B")),
                arguments(NetworkQuery.all(), NetworkQuery.all(), "all networks"),
                arguments(
                        RelationQuery.all().theme(Theme.MUSIC),
                        RelationQuery.all().theme(Theme.MUSIC),
                        RelationQuery.all().theme(Theme.TOURISM)),
                arguments(
                        CommitteeQuery.all().liveOn(LocalDate.EPOCH, Certainty.POSSIBLE),
                        CommitteeQuery.all().liveOn(LocalDate.EPOCH, Certainty.POSSIBLE),
                        CommitteeQuery.all().liveOn(LocalDate.EPOCH, Certainty.DEFINITE)),
                arguments(
                        InteractionQuery.all().within(DateWindow.ofYear(1948), Certainty.POSSIBLE),
                        InteractionQuery.all().within(DateWindow.ofYear(1948), Certainty.POSSIBLE),
                        InteractionQuery.all().within(DateWindow.ofYear(1949), Certainty.POSSIBLE)),
                arguments(
                        DocumentQuery.all().within(DateWindow.ofYear(1948), Certainty.POSSIBLE),
                        DocumentQuery.all().within(DateWindow.ofYear(1948), Certainty.POSSIBLE),
                        DocumentQuery.all().within(DateWindow.ofYear(1949), Certainty.POSSIBLE)));
    }

    private static StoreInfo info(String name) {
        return StoreInfo.builder().name(name).build();
    }

    private static Recorded<Municipality> recorded(Instant when, long version) {
        return Recorded.of(
                Revision.of(1), when, ChangeNote.by("a"), Effect.INSERTED, Version.of(version), Samples.ALMELO);
    }

    @ParameterizedTest
    @MethodSource("different")
    void valuesAreEqualByWhatTheySay(Object one, Object same, Object other) {
        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo(null)
                .isNotEqualTo("another type");
        assertThat(one.hashCode()).as("of another value").isNotEqualTo(other.hashCode());
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
        assertThat(StoreInfo.builder()
                        .name("json")
                        .notices(List.of("to be replaced"))
                        .notices(List.of("line 7 was torn"))
                        .addNotice("revision 9 erases still")
                        .build())
                .as("what somebody should know")
                .hasToString("json, [], [line 7 was torn, revision 9 erases still]")
                .extracting(StoreInfo::notices)
                .isEqualTo(List.of("line 7 was torn", "revision 9 erases still"));
        assertThatThrownBy(() -> StoreInfo.builder().addNotice(" ").name("json").build())
                .isInstanceOfSatisfying(
                        InvalidDataException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.path())
                                .containsExactly("notices[0]"));
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
