package org.towntwinning.json.limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.towntwinning.json.InvalidJsonException;
import org.towntwinning.json.TwinningJson;

/**
 * The program of the small JVM: reads hostile documents, or the files of a folder if one is given, and prints for each
 * how it ended and how much processor time it took, the work of the garbage collector and compiler included. The time
 * on the clock says more of what else the machine does.
 */
final class RefusesHostileDocuments {

    private static final TwinningJson JSON = TwinningJson.standard();
    private static final Reading STREAMED = in -> JSON.readRecords(in, record -> {});
    private static final Reading WHOLE = JSON::readDocument;

    private RefusesHostileDocuments() {}

    /** A way to read. */
    private interface Reading {
        void read(InputStream in) throws IOException;
    }

    public static void main(String[] folders) throws IOException {
        Map<String, Supplier<InputStream>> documents = new LinkedHashMap<>();
        for (String folder : folders) {
            documents.putAll(files(Path.of(folder)));
        }
        warmUp();
        for (Map.Entry<String, Supplier<InputStream>> document : documents.entrySet()) {
            report(document.getKey() + ", streamed", document.getValue(), STREAMED);
            report(document.getKey() + ", as a whole", document.getValue(), WHOLE);
        }
        if (folders.length == 0) {
            HostileDocuments.all()
                    .forEach((what, document) -> report(what, document.text(), document.whole() ? WHOLE : STREAMED));
        }
    }

    private static Map<String, Supplier<InputStream>> files(Path folder) throws IOException {
        Map<String, Supplier<InputStream>> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(file).toString(), () -> open(file));
            }
        }
        return files;
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the classes, which is not the work of the first document. */
    private static void warmUp() {
        for (int i = 0; i < 50; i++) {
            for (String text : List.of("{", "{\"formatVersion\":1,\"municipalities\":[{\"id\":5}]}")) {
                outcome(WHOLE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static void report(String what, Supplier<InputStream> document, Reading reading) {
        System.gc();
        Duration before = processorTime();
        String outcome = outcome(reading, document.get());
        System.out.println(outcome + "\t" + processorTime().minus(before).toMillis() + "\t" + what);
    }

    // Anything else than the documented exception is what this program is to find.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private static String outcome(Reading reading, InputStream in) {
        try (in) {
            reading.read(in);
            return "taken";
        } catch (InvalidJsonException refusal) {
            return refusal.violations().get(0).code();
        } catch (Exception | Error e) {
            e.printStackTrace();
            return e.getClass().getName();
        }
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
