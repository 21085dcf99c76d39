package org.towntwinning.testkit.laws;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;

/** The smallest format that keeps the laws: a number for each record, in the order of ids, and a full stop. */
class NumberedFormat implements RegisterFormatLaws {

    private final List<RegisterRecord> known = new ArrayList<>();
    private final Map<RegisterRecord, Integer> numbers = new HashMap<>();

    @Override
    public byte[] write(List<RegisterRecord> records) {
        return records.stream()
                .sorted(Comparator.comparing(RegisterRecord::id, RecordId.ORDER))
                .map(record -> Integer.toString(number(record)))
                .collect(Collectors.joining(",", "", "."))
                .getBytes(US_ASCII);
    }

    @Override
    public List<RegisterRecord> read(byte[] file) {
        String text = new String(file, US_ASCII);
        if (!text.endsWith(".")) {
            throw new IllegalArgumentException("cut off: " + text);
        }
        return recordsOf(text.substring(0, text.length() - 1));
    }

    List<RegisterRecord> recordsOf(String numbers) {
        List<RegisterRecord> records = new ArrayList<>();
        for (String number : numbers.isEmpty() ? new String[0] : numbers.split(",")) {
            records.add(known.get(Integer.parseInt(number)));
        }
        return records;
    }

    int number(RegisterRecord record) {
        return numbers.computeIfAbsent(record, unknown -> {
            known.add(unknown);
            return known.size() - 1;
        });
    }
}
