package org.towntwinning.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.validation.InvalidDataException;

/** What keeps a hostile document from using up the memory or the time of a reader, each limit by its smallest case. */
class ReaderLimitsTest {

    private static final String TOWN = """
            {"id":"town:a","kind":"city","names":[{"text":"Almelo","language":"nl"}],"notes":[{"topic":"policy","text":{"nl":"Zie é"}}]}""";

    private static String document(int towns, IntFunction<String> town) {
        return "{\"formatVersion\":1,\"municipalities\":["
                + IntStream.range(0, towns).mapToObj(town).collect(Collectors.joining(",")) + "]}";
    }

    /** A town that is succeeded by another. */
    private static String succeeded(int number, String successor) {
        return "{\"id\":\"town:t" + number + "\",\"names\":[{\"text\":\"T\",\"language\":\"nl\"}],\"successions\":"
                + "[{\"successor\":\"" + successor + "\",\"kind\":\"merger\",\"date\":\"1990\"}]}";
    }

    private static InvalidJsonException refusal(TwinningJson json, String document) {
        InvalidJsonException refusal = catchThrowableOfType(
                InvalidJsonException.class,
                () -> json.readRecords(
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), record -> {}));
        assertThat(refusal).as("the document is refused").isNotNull();
        return refusal;
    }

    @Test
    void readingStopsAt10000Violations() {
        InvalidJsonException refusal = refusal(TwinningJson.standard(), document(20_000, i -> "1"));
        assertThat(refusal.total()).as("violations that were counted").isEqualTo(10_000);
        assertThat(refusal.violations()).as("violations that are listed").hasSize(100);
        assertThat(refusal)
                .hasMessageEndingWith("\n  and 9900 more\n  and then reading stopped, because they are so many");
    }

    @Test
    void aRecordThatStopsTheReadingIsNamed() {
        String names = IntStream.range(0, 20_000).mapToObj(i -> "1").collect(Collectors.joining(","));
        InvalidJsonException refusal =
                refusal(TwinningJson.standard(), document(1, i -> "{\"id\":\"town:a\",\"names\":[" + names + "]}"));
        assertThat(refusal.violations())
                .as("the record of each violation")
                .allMatch(violation -> violation.record().isPresent());
    }

    @Test
    void whatCanBeWrittenCanBeRead() {
        Municipality town = TwinningJson.standard().readRecord(Municipality.class, TOWN);
        int readable = least(limit -> catchThrowableOfType(
                        InvalidJsonException.class, () -> withCharacters(limit).readRecord(Municipality.class, TOWN))
                == null);
        int writable = least(limit -> catchThrowableOfType(
                        InvalidDataException.class, () -> withCharacters(limit).writeRecord(town))
                == null);
        assertThat(readable)
                .as("the least number of characters that a record of %d must be allowed", TOWN.length())
                .isEqualTo(writable)
                .isEqualTo("idtown:akindcitynamestextAlmelolanguagenlnotestopicpolicytextnlZie é".length());
    }

    private static TwinningJson withCharacters(int limit) {
        return TwinningJson.builder().maxRecordCharacters(limit).build();
    }

    private static int least(IntPredicate holds) {
        return IntStream.range(1, 1_000).filter(holds).findFirst().orElseThrow();
    }

    @Test
    void aRecordOfTooMuchTextIsRefused() {
        InvalidJsonException refusal = refusal(withCharacters(20), document(1, i -> TOWN));
        assertThat(refusal)
                .as("the record is refused")
                .hasMessageContaining("municipalities[0].names (municipality town:a): a record has more than 20"
                        + " characters: divide it, or raise the limit (json.record-too-large)");
        assertThat(catchThrowableOfType(
                        InvalidDataException.class,
                        () -> withCharacters(20)
                                .writeRecord(TwinningJson.standard().readRecord(Municipality.class, TOWN))))
                .as("and not written")
                .hasMessageContaining("characters, more than the 20 that can be read again");
    }

    @Test
    void tooManyReferencesThatLeadNowhereYetAreRefused() {
        TwinningJson two = TwinningJson.builder().maxOpenReferences(2).build();
        assertThat(refusal(two, document(3, i -> succeeded(i, "town:x" + i))))
                .hasMessageContaining(
                        "municipalities[2].successions[0].successor (municipality town:t2): more than 2 records are referred to that"
                                + " have not come yet: put what is referred to first, or raise the limit"
                                + " (json.too-many-open-references)");
        assertThat(refusal(two, document(2, i -> succeeded(i, "town:x" + i))).total())
                .as("references that lead nowhere")
                .isEqualTo(2);
    }

    @Test
    void aReferenceIsOpenOnlyUntilItsTargetComes() {
        TwinningJson one = TwinningJson.builder().maxOpenReferences(1).build();
        String chain = document(5, i -> succeeded(i, "town:t" + (i + 1)));
        assertThat(refusal(one, chain).violations())
                .as("only the last town's successor is not there")
                .extracting(JsonViolation::path)
                .containsExactly("municipalities[4].successions[0].successor");
    }

    @Test
    void whatHasComeMakesRoomForOtherReferences() {
        TwinningJson three = TwinningJson.builder().maxOpenReferences(3).build();
        String document =
                document(7, i -> i < 2 ? succeeded(i, "town:t2") : succeeded(i, i == 2 ? "town:t6" : "town:x"));
        assertThat(refusal(three, document).violations())
                .as(
                        "references to town:x: two before town:t6 comes and one after it, now that those to town:t2 are done")
                .extracting(JsonViolation::path)
                .containsExactly(
                        "municipalities[3].successions[0].successor",
                        "municipalities[4].successions[0].successor",
                        "municipalities[6].successions[0].successor");
    }

    @Test
    void theVersionIsNoPartOfTheRecordBeforeIt() {
        TwinningJson three = TwinningJson.builder().maxRecordValues(3).build();
        assertThat(three.readDocument("{\"documents\":[{\"id\":\"d\",\"kind\":\"letter\"}],\"formatVersion\":1}")
                        .documents())
                .as("a record of as many values as it may have, and the version after it")
                .hasSize(1);
    }

    @Test
    void referencesToOneThingAreListedUpToTheLimitAndCounted() {
        TwinningJson three = TwinningJson.builder().maxOpenReferences(3).build();
        InvalidJsonException refusal = refusal(three, document(10, i -> succeeded(i, "town:x")));
        assertThat(refusal.total()).as("references that are listed").isEqualTo(3);
        assertThat(refusal)
                .hasMessageContaining("there is no municipality town:x in this document: add it, or refer to another; 7"
                        + " more references do the same (reference.missing)");
    }
}
