package org.towntwinning.testkit.laws;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;

@DisplayName("The laws of formats catch a format that breaks them")
class RegisterFormatLawsTest {

    private static final List<RegisterRecord> TOWNS = List.of(town("almelo"), town("preston"));

    /** One that turns the order of two round. */
    private static final long SEED = 5000;

    private static RegisterRecord town(String name) {
        return Municipality.builder()
                .id(MunicipalityId.of("town:" + name))
                .addName(Name.of("und", name))
                .build();
    }

    @Test
    void one_that_loses_a_record() {
        RegisterFormatLaws format = new NumberedFormat() {
            @Override
            public byte[] write(List<RegisterRecord> records) {
                return super.write(records.subList(1, records.size()));
            }
        };
        assertThatThrownBy(() -> format.writtenAndReadIsEqual(TOWNS)).hasMessageContaining("R-10: 2 records");
    }

    @Test
    void one_that_changes_a_record() {
        RegisterFormatLaws format = new NumberedFormat() {
            @Override
            public List<RegisterRecord> read(byte[] file) {
                return List.of(
                        TOWNS.get(0),
                        ((Municipality) TOWNS.get(1))
                                .toBuilder().addName(Name.of("en", "P")).build());
            }
        };
        assertThatThrownBy(() -> format.writtenAndReadIsEqual(TOWNS)).hasMessageContaining("town:preston");
    }

    @Test
    void one_that_gives_a_record_twice() {
        RegisterFormatLaws format = new NumberedFormat() {
            @Override
            public List<RegisterRecord> read(byte[] file) {
                return List.of(TOWNS.get(0), TOWNS.get(0));
            }
        };
        assertThatThrownBy(() -> format.writtenAndReadIsEqual(TOWNS)).hasMessageContaining("twice");
    }

    @Test
    void one_that_keeps_the_order_given() {
        RegisterFormatLaws format = new NumberedFormat() {
            @Override
            public byte[] write(List<RegisterRecord> records) {
                return records.stream()
                        .map(record -> Integer.toString(number(record)))
                        .collect(Collectors.joining(",", "", "."))
                        .getBytes(US_ASCII);
            }
        };
        assertThatThrownBy(() -> format.theOrderOfTheRecordsIsOfNoMeaning(TOWNS, SEED))
                .hasMessageContaining("two orders");
    }

    @Test
    void one_whose_files_change_when_they_are_read_and_written() {
        RegisterFormatLaws format = new NumberedFormat() {
            private int written;

            @Override
            public byte[] write(List<RegisterRecord> records) {
                written++;
                return ("#" + written + new String(super.write(records), US_ASCII)).getBytes(US_ASCII);
            }

            @Override
            public List<RegisterRecord> read(byte[] file) {
                return super.read(new String(file, US_ASCII).substring(2).getBytes(US_ASCII));
            }
        };
        assertThatThrownBy(() -> format.writingWhatWasReadGivesTheSameFile(TOWNS))
                .hasMessageContaining("from byte 1 on");
    }

    @Test
    void one_that_takes_a_cut_file_for_a_smaller_register() {
        RegisterFormatLaws format = new NumberedFormat() {
            @Override
            public List<RegisterRecord> read(byte[] file) {
                return recordsOf(new String(file, US_ASCII).replace(".", ""));
            }
        };
        assertThatThrownBy(() -> format.aCutFileNeverReadsAsAnotherRegister(TOWNS, 0))
                .hasMessageContaining("refuse what was cut off");
    }
}
