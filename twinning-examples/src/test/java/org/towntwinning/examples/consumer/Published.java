package org.towntwinning.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The artifacts of this build as they are published, in a Maven repository that holds nothing else. */
final class Published {

    /** Where each is built, seen from this module. */
    private static final Map<String, Path> MODULES = Map.of(
            "twinning-bom", Path.of("../twinning-core/bom"),
            "twinning-core", Path.of("../twinning-core"),
            "twinning-json", Path.of("../twinning-json"),
            "twinning-testkit", Path.of("../twinning-core/testkit"));

    static final List<String> ARTIFACTS = MODULES.keySet().stream().sorted().toList();

    private static final String VERSION = Command.setting("twinning.version");

    private final Path repository;

    private Published(Path repository) {
        this.repository = repository;
    }

    /** Copies the jars and the flattened poms of this build, in the layout of a local repository. */
    static Published intoRepository(Path repository) throws IOException {
        Published published = new Published(repository);
        for (String artifact : ARTIFACTS) {
            Path target = MODULES.get(artifact).resolve("target");
            Path jar = target.resolve(artifact + "-" + VERSION + ".jar");
            published.add(target.resolve("flattened-pom.xml"), artifact, ".pom");
            if (!artifact.equals("twinning-bom")) {
                published.add(jar, artifact, ".jar");
            }
        }
        return published;
    }

    String pom(String artifact) throws IOException {
        return Files.readString(file(artifact, ".pom"));
    }

    private void add(Path built, String artifact, String extension) throws IOException {
        assertThat(built)
                .as("what this build makes of %s; build all modules, with the phase package at least", artifact)
                .exists();
        Path copy = file(artifact, extension);
        Files.createDirectories(copy.getParent());
        Files.copy(built, copy);
    }

    private Path file(String artifact, String extension) {
        return repository
                .resolve("org/towntwinning")
                .resolve(artifact)
                .resolve(VERSION)
                .resolve(artifact + "-" + VERSION + extension);
    }
}
