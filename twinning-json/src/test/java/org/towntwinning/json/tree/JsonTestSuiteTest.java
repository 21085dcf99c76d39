package org.towntwinning.json.tree;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.towntwinning.json.BadInput;
import org.towntwinning.json.InvalidJsonException;
import org.towntwinning.json.JsonViolation;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.json.tree.Node.ArrayNode;
import org.towntwinning.json.tree.Node.NumberNode;
import org.towntwinning.json.tree.Node.ObjectNode;
import org.towntwinning.json.tree.Node.TextNode;

/**
 * The reader on the files of JSONTestSuite (github.com/nst/JSONTestSuite). None of them is a register, so that the
 * reader of documents refuses every one; whether it does so because a text is no JSON is asked of the layer that reads
 * any JSON.
 */
@EnabledIfSystemProperty(named = BadInput.PROPERTY, matches = ".+", disabledReason = BadInput.REASON)
class JsonTestSuiteTest {

    private static final String PARSING = "JSONTestSuite/test_parsing";
    private static final String TRANSFORM = "JSONTestSuite/test_transform";

    private static final String ACCEPTED = "accepted";
    private static final String DUPLICATE = "json.duplicate";
    private static final String ENCODING = "json.encoding";
    private static final String SURROGATE = "json.surrogate";

    /** What RFC 8259 leaves to the reader: 26 refused, and 9 numbers that are kept as they are written. */
    private static final Map<String, String> CHOICES = Map.ofEntries(
            Map.entry("i_number_double_huge_neg_exp.json", ACCEPTED),
            Map.entry("i_number_huge_exp.json", "json.number-too-long"),
            Map.entry("i_number_neg_int_huge_exp.json", ACCEPTED),
            Map.entry("i_number_pos_double_huge_exp.json", ACCEPTED),
            Map.entry("i_number_real_neg_overflow.json", ACCEPTED),
            Map.entry("i_number_real_pos_overflow.json", ACCEPTED),
            Map.entry("i_number_real_underflow.json", ACCEPTED),
            Map.entry("i_number_too_big_neg_int.json", ACCEPTED),
            Map.entry("i_number_too_big_pos_int.json", ACCEPTED),
            Map.entry("i_number_very_big_negative_int.json", ACCEPTED),
            // In the name of a member it is the parser that finds the surrogate.
            Map.entry("i_object_key_lone_2nd_surrogate.json", "json.syntax"),
            Map.entry("i_string_1st_surrogate_but_2nd_missing.json", SURROGATE),
            Map.entry("i_string_1st_valid_surrogate_2nd_invalid.json", SURROGATE),
            Map.entry("i_string_UTF-16LE_with_BOM.json", ENCODING),
            Map.entry("i_string_UTF-8_invalid_sequence.json", ENCODING),
            Map.entry("i_string_UTF8_surrogate_U+D800.json", ENCODING),
            Map.entry("i_string_incomplete_surrogate_and_escape_valid.json", SURROGATE),
            Map.entry("i_string_incomplete_surrogate_pair.json", SURROGATE),
            Map.entry("i_string_incomplete_surrogates_escape_valid.json", SURROGATE),
            Map.entry("i_string_invalid_lonely_surrogate.json", SURROGATE),
            Map.entry("i_string_invalid_surrogate.json", SURROGATE),
            Map.entry("i_string_invalid_utf-8.json", ENCODING),
            Map.entry("i_string_inverted_surrogates_U+1D11E.json", SURROGATE),
            Map.entry("i_string_iso_latin_1.json", ENCODING),
            Map.entry("i_string_lone_second_surrogate.json", SURROGATE),
            Map.entry("i_string_lone_utf8_continuation_byte.json", ENCODING),
            Map.entry("i_string_not_in_unicode_range.json", ENCODING),
            Map.entry("i_string_overlong_sequence_2_bytes.json", ENCODING),
            Map.entry("i_string_overlong_sequence_6_bytes.json", ENCODING),
            Map.entry("i_string_overlong_sequence_6_bytes_null.json", ENCODING),
            Map.entry("i_string_truncated-utf-8.json", ENCODING),
            // UTF-16 without a mark is UTF-8 with NUL characters in it.
            Map.entry("i_string_utf16BE_no_BOM.json", "json.syntax"),
            Map.entry("i_string_utf16LE_no_BOM.json", "json.syntax"),
            Map.entry("i_structure_500_nested_arrays.json", "json.too-deep"),
            Map.entry("i_structure_UTF-8_BOM_empty_object.json", "json.byte-order-mark"));

    /** What readers read differently. */
    private static final Map<String, String> TRANSFORMS = Map.ofEntries(
            Map.entry("number_-9223372036854775808.json", ACCEPTED),
            Map.entry("number_-9223372036854775809.json", ACCEPTED),
            Map.entry("number_1.0.json", ACCEPTED),
            Map.entry("number_1.000000000000000005.json", ACCEPTED),
            Map.entry("number_1000000000000000.json", ACCEPTED),
            Map.entry("number_10000000000000000999.json", ACCEPTED),
            Map.entry("number_1e-999.json", ACCEPTED),
            Map.entry("number_1e6.json", ACCEPTED),
            Map.entry("number_9223372036854775807.json", ACCEPTED),
            Map.entry("number_9223372036854775808.json", ACCEPTED),
            Map.entry("object_key_nfc_nfd.json", ACCEPTED),
            Map.entry("object_key_nfd_nfc.json", ACCEPTED),
            Map.entry("object_same_key_different_values.json", DUPLICATE),
            Map.entry("object_same_key_same_value.json", DUPLICATE),
            Map.entry("object_same_key_unclear_values.json", DUPLICATE),
            Map.entry("string_1_escaped_invalid_codepoint.json", SURROGATE),
            Map.entry("string_1_invalid_codepoint.json", ENCODING),
            Map.entry("string_2_escaped_invalid_codepoints.json", SURROGATE),
            Map.entry("string_2_invalid_codepoints.json", ENCODING),
            Map.entry("string_3_escaped_invalid_codepoints.json", SURROGATE),
            Map.entry("string_3_invalid_codepoints.json", ENCODING),
            Map.entry("string_with_escaped_NULL.json", ACCEPTED));

    @Test
    void refusesAll188ThatAreNoJson() throws IOException {
        SortedMap<String, String> outcomes = outcomes(PARSING, "n_");
        assertThat(outcomes).as("files that are no JSON").hasSize(188);
        assertThat(outcomes.values()).as("outcomes of %s", outcomes).doesNotContain(ACCEPTED);
        for (String name : outcomes.keySet()) {
            InvalidJsonException refusal = refusal(name, BadInput.bytes(PARSING + "/" + name));
            assertThat(refusal.violations())
                    .as("why %s is refused as a document, too", name)
                    .extracting(JsonViolation::code)
                    .contains(outcomes.get(name));
        }
    }

    @Test
    void accepts93Of95ThatAreJson() throws IOException {
        SortedMap<String, String> outcomes = outcomes(PARSING, "y_");
        assertThat(outcomes).as("files that are JSON").hasSize(95);
        assertThat(outcomes.values().stream().filter(ACCEPTED::equals))
                .as("accepted files")
                .hasSize(93);
        outcomes.values().removeIf(ACCEPTED::equals);
        assertThat(outcomes)
                .as("files that are refused because nobody knows which of two members is meant")
                .containsOnly(
                        Map.entry("y_object_duplicated_key.json", DUPLICATE),
                        Map.entry("y_object_duplicated_key_and_value.json", DUPLICATE));
    }

    @Test
    void choosesWhatIsLeftToTheReader() throws IOException {
        assertThat(CHOICES).as("files that are left to the reader").hasSize(35);
        assertThat(outcomes(PARSING, "i_")).as("choices").containsExactlyEntriesOf(new TreeMap<>(CHOICES));
        assertThat(TRANSFORMS).as("files that readers read differently").hasSize(22);
        assertThat(outcomes(TRANSFORM, "")).as("choices").containsExactlyEntriesOf(new TreeMap<>(TRANSFORMS));
    }

    @Test
    void keepsNumbersAsTheyAreWritten() throws IOException {
        List<String> files = new ArrayList<>();
        BadInput.names(PARSING, "i_number_").forEach(name -> files.add(PARSING + "/" + name));
        BadInput.names(TRANSFORM, "number_").forEach(name -> files.add(TRANSFORM + "/" + name));
        assertThat(files).as("files with one number in an array").hasSize(20);
        files.remove(PARSING + "/i_number_huge_exp.json"); // Has more than 100 digits, and is refused.
        for (String file : files) {
            byte[] bytes = BadInput.bytes(file);
            String written = new String(bytes, StandardCharsets.UTF_8).replaceAll("[\\[\\]\\s]", "");
            ArrayNode array = (ArrayNode) Trees.read(bytes).root().orElseThrow();
            assertThat(array.elements())
                    .as("the number of %s", file)
                    .extracting(number -> ((NumberNode) number).literal())
                    .containsExactly(written);
        }
    }

    @Test
    void keepsNamesThatDifferInTheirNormalisationOnly() throws IOException {
        for (String name : BadInput.names(TRANSFORM, "object_key_nf")) {
            ObjectNode object = (ObjectNode)
                    Trees.read(BadInput.bytes(TRANSFORM + "/" + name)).root().orElseThrow();
            Map<String, String> values = object.members().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, entry -> ((TextNode) entry.getValue()).value()));
            assertThat(values).as("members of %s", name).isEqualTo(Map.of("\u00e9", "NFC", "e\u0301", "NFD"));
        }
    }

    @Test
    void noneOfThemIsARegister() throws IOException {
        List<String> files = new ArrayList<>();
        BadInput.names(PARSING, "").forEach(name -> files.add(PARSING + "/" + name));
        BadInput.names(TRANSFORM, "").forEach(name -> files.add(TRANSFORM + "/" + name));
        assertThat(files).as("files of the suite").hasSize(318 + 22);
        for (String file : files) {
            InvalidJsonException refusal = refusal(file, BadInput.bytes(file));
            assertThat(refusal.violations())
                    .as("places in %s", file)
                    .allMatch(violation -> violation.line() >= 1 && violation.column() >= 1);
        }
    }

    private static SortedMap<String, String> outcomes(String folder, String prefix) throws IOException {
        SortedMap<String, String> outcomes = new TreeMap<>();
        for (String name : BadInput.names(folder, prefix)) {
            outcomes.put(name, Trees.read(BadInput.bytes(folder + "/" + name)).outcome());
        }
        return outcomes;
    }

    /** The one way in which both ways of reading a document refuse it; any other throwable fails the test. */
    private static InvalidJsonException refusal(String name, byte[] bytes) {
        TwinningJson json = TwinningJson.standard();
        InvalidJsonException whole = refusal(name, () -> json.readDocument(new ByteArrayInputStream(bytes)));
        InvalidJsonException streamed = refusal(
                name,
                () -> json.readRecords(new ByteArrayInputStream(bytes), record -> {
                    throw new IllegalStateException("a record in " + name + ": " + record);
                }));
        assertThat(streamed.violations()).as("why %s is refused", name).isEqualTo(whole.violations());
        return whole;
    }

    private static InvalidJsonException refusal(String name, ThrowingCallable reading) {
        InvalidJsonException refusal = catchThrowableOfType(InvalidJsonException.class, reading);
        assertThat(refusal).as("%s is refused", name).isNotNull();
        return refusal;
    }
}
