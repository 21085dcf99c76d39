package org.towntwinning.json.laws;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.towntwinning.json.TwinningDocument;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.testkit.Register;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.testkit.laws.RegisterFormatLaws;

/** The interchange document keeps the laws of every file format for registers: round trip, canonical form, refusal. */
class DocumentFormatPropertiesTest implements RegisterFormatLaws {

    @Override
    public byte[] write(List<RegisterRecord> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TwinningJson.standard().writeDocument(TwinningDocument.of(records), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public List<RegisterRecord> read(byte[] file) {
        try {
            return TwinningJson.standard()
                    .readDocument(new ByteArrayInputStream(file))
                    .records();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Provide
    @Override
    public Arbitrary<List<RegisterRecord>> registers() {
        return Combinators.combine(
                        TwinningArbitraries.registers().relations(0, 1),
                        Arbitraries.longs().withoutEdgeCases())
                .as(DocumentFormatPropertiesTest::inAnyOrder);
    }

    private static List<RegisterRecord> inAnyOrder(Register register, long seed) {
        List<RegisterRecord> records = new ArrayList<>(register.records());
        Collections.shuffle(records, new Random(seed));
        return Collections.unmodifiableList(records);
    }
}
