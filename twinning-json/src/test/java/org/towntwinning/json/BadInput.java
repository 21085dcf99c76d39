package org.towntwinning.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of public corpora of bad input, which lies beside the repository and not in it. */
public final class BadInput {

    /** The system property that names the folder. */
    public static final String PROPERTY = "twinning.bad-input";

    /** Why a test that wants it reports itself as not run. */
    public static final String REASON = "give the folder of bad input by -D" + PROPERTY;

    private BadInput() {}

    /** A file or folder in it. */
    public static Path path(String name) {
        return Path.of(System.getProperty(PROPERTY)).resolve(name);
    }

    /** The bytes of a file in it. */
    public static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(path(name));
    }

    /** The names of the files in a folder that begin with some letters, sorted. */
    public static List<String> names(String folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }
}
