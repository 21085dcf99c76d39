package org.towntwinning.json.limits;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.towntwinning.json.TwinningDocumentWriter;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.time.PartialDate;

/**
 * The program of the small JVM: writes a document of 100,000 relations to the first file, and streams it to the second.
 * Prints how many records it read and the most heap that was in use.
 */
final class StreamsLargeDocument {

    private static final int RELATIONS = 100_000;
    /** Enough for a pair of towns for each relation. */
    private static final int TOWNS = 448;

    private static final TwinningJson JSON = TwinningJson.standard();

    private StreamsLargeDocument() {}

    public static void main(String[] files) throws IOException {
        Path document = Path.of(files[0]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(document))) {
            write(JSON.openDocument(out));
        }
        int[] count = {0};
        try (InputStream in = new BufferedInputStream(Files.newInputStream(document));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(files[1])))) {
            TwinningDocumentWriter writer = JSON.openDocument(out);
            JSON.<IOException>readRecords(in, record -> {
                count[0]++;
                writer.write(record);
            });
            writer.finish();
        }
        System.out.println(count[0] + "\t" + peak());
    }

    private static void write(TwinningDocumentWriter out) throws IOException {
        for (int i = 0; i < TOWNS; i++) {
            out.write(Municipality.builder()
                    .id(town(i))
                    .addName(Name.of("nl", "Stad " + i))
                    .build());
        }
        int number = 0;
        for (int i = 0; i < TOWNS; i++) {
            for (int j = i + 1; j < TOWNS && number < RELATIONS; j++) {
                out.write(relation(number++, i, j));
            }
        }
        out.finish();
    }

    private static Relation relation(int number, int one, int other) {
        return Relation.builder()
                .id(RelationId.of(String.format("relation-%06d", number)))
                .parties(List.of(Party.of(town(one)), Party.of(town(other))))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(PartialDate.ofYear(1945 + number % 80)))
                .build();
    }

    private static MunicipalityId town(int number) {
        return MunicipalityId.of(String.format("town:%03d", number));
    }

    /** Of each part of the heap its own most, which together were never in use at once. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
