package org.towntwinning.json;

import static org.towntwinning.json.StoreScenes.erase;
import static org.towntwinning.json.StoreScenes.insert;
import static org.towntwinning.json.StoreScenes.revision;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that writes until it is killed, and prints what was acknowledged. */
final class KilledWriter {

    private KilledWriter() {}

    /** Takes {@code store} or {@code naive}, and where to write. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("store")) {
            writeToStore(Path.of(arguments[1]));
        } else {
            writeNaively(Path.of(arguments[1]));
        }
    }

    /** Checkpoints and erasures come often, so that the kill meets them. */
    private static void writeToStore(Path folder) {
        JsonTwinningStore store =
                JsonTwinningStore.builder(folder).journalLimit(5_000).open();
        for (long next = revision(store) + 1; ; next++) {
            if (next % 7 == 0) {
                erase(store, "town" + (next - 1));
            } else {
                insert(store, "town" + next);
            }
            System.out.println(next);
        }
    }

    /** Writes the file anew each time, as programs do that were not made for it; stops half-way to be killed there. */
    private static void writeNaively(Path file) throws IOException, InterruptedException {
        byte[] register = "{ \"towns\": [ \"Almelo\", \"Preston\" ] }".getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(register);
            System.out.println(1);
            out.setLength(0);
            out.write(register, 0, register.length / 2);
            out.getFD().sync();
            System.out.println(2);
            Thread.sleep(60_000);
        }
    }
}
