package org.towntwinning.examples.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class Trees {

    private Trees() {}

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> paths = paths(folder);
            for (Path path : paths.stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Without what a build has left in it. */
    static void copy(Path source, Path target) throws IOException {
        for (Path path : paths(source)) {
            Path relative = source.relativize(path);
            boolean built = Stream.iterate(relative, part -> part != null, Path::getParent)
                    .anyMatch(part -> part.endsWith("target"));
            if (!built && Files.isRegularFile(path)) {
                Path copy = target.resolve(relative);
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
