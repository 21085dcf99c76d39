package org.towntwinning.json.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.json.InvalidJsonException;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.validation.InvalidDataException;

/** The writer counts what the reader counts: a record that can be written under a limit can be read under it. */
class RecordSizeTest {

    static List<RegisterRecord> records() {
        return SampleRegister.document().records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void writerAndReaderCountTheSameValues(RegisterRecord record) {
        assertSameLimit(
                record, limit -> TwinningJson.builder().maxRecordValues(limit).build());
    }

    @ParameterizedTest
    @MethodSource("records")
    void writerAndReaderCountTheSameCharacters(RegisterRecord record) {
        assertSameLimit(
                record,
                limit -> TwinningJson.builder().maxRecordCharacters(limit).build());
    }

    private static void assertSameLimit(RegisterRecord record, IntFunction<TwinningJson> limited) {
        String text = TwinningJson.standard().writeRecord(record);
        int readable = least(limit -> canRead(limited.apply(limit), record, text));
        int writable = least(limit -> canWrite(limited.apply(limit), record));
        assertThat(writable)
                .as("the least limit to write %s, compared with the least to read it", record.id())
                .isEqualTo(readable);
    }

    private static boolean canRead(TwinningJson json, RegisterRecord record, String text) {
        try {
            return json.readRecord(type(record), text).equals(record);
        } catch (InvalidJsonException tooLarge) {
            return false;
        }
    }

    private static boolean canWrite(TwinningJson json, RegisterRecord record) {
        try {
            return !json.writeRecord(record).isEmpty();
        } catch (InvalidDataException tooLarge) {
            return false;
        }
    }

    private static Class<? extends RegisterRecord> type(RegisterRecord record) {
        return switch (record.id().kind()) {
            case MUNICIPALITY -> Municipality.class;
            case NETWORK -> CityNetwork.class;
            case DOCUMENT -> Document.class;
            case RELATION -> Relation.class;
            case COMMITTEE -> Committee.class;
            case INTERACTION -> Interaction.class;
        };
    }

    /** The least number from which on something holds. */
    private static int least(IntPredicate holds) {
        int fails = 0;
        int succeeds = 100_000;
        while (succeeds - fails > 1) {
            int middle = (fails + succeeds) / 2;
            if (holds.test(middle)) {
                succeeds = middle;
            } else {
                fails = middle;
            }
        }
        return succeeds;
    }
}
