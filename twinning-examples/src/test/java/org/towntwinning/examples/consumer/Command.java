package org.towntwinning.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A program that is started, waited for, and read. */
final class Command {

    /** Some twenty times what it takes on an idle machine: finds what hangs, not what is slow. */
    private static final int MAX_MINUTES = 5;

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private final Path folder;
    private final List<String> words;

    private Command(Path folder, List<String> words) {
        this.folder = folder;
        this.words = words;
    }

    /**
     * Maven in a project that has nothing of ours but what lies in the folder {@code repository} of the work folder.
     * All else comes from the local repository of the build that runs this test, never from the network.
     */
    static Command maven(Path project, Path work, String phase) throws IOException {
        Path settings = Files.writeString(work.resolve("settings.xml"), settings());
        return new Command(
                project,
                List.of(
                        Path.of(setting("twinning.maven.home"), "bin", WINDOWS ? "mvn.cmd" : "mvn")
                                .toString(),
                        "--batch-mode",
                        "--no-transfer-progress",
                        "--fail-at-end",
                        "--settings=" + settings,
                        "--global-settings=" + settings,
                        "-Dmaven.repo.local=" + work.resolve("repository"),
                        "-Dtwinning.version=" + setting("twinning.version"),
                        phase));
    }

    /**
     * Central is a folder, and so is every other repository; a local repository keeps no checksums of what it serves.
     */
    private static String settings() {
        String url = Path.of(setting("twinning.maven.repository")).toUri().toString();
        String central = "<id>central</id><url>%s</url><releases><checksumPolicy>ignore</checksumPolicy></releases>"
                .formatted(url);
        return """
                <settings>
                  <mirrors>
                    <mirror><id>folder</id><mirrorOf>*,!central</mirrorOf><url>%2$s</url></mirror>
                  </mirrors>
                  <profiles>
                    <profile>
                      <id>folder</id>
                      <repositories><repository>%1$s</repository></repositories>
                      <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>folder</activeProfile></activeProfiles>
                </settings>
                """.formatted(central, url);
    }

    /** The Java that runs this test. */
    static Command java(Path folder, String... arguments) {
        List<String> words =
                new ArrayList<>(List.of(JAVA_HOME.resolve("bin/java").toString()));
        words.addAll(List.of(arguments));
        return new Command(folder, words);
    }

    /** Waits until it ends, and fails if it does not. */
    Result run() throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".log");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        // The options of this repository, found in the folders above, are not those of a stranger.
        builder.environment().put("MAVEN_BASEDIR", folder.toString());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        builder.environment().remove("MAVEN_ARGS");
        Process process = builder.start();
        boolean ended = process.waitFor(MAX_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(ended)
                .as("%s ends within %d minutes; so far it says:%n%s", words, MAX_MINUTES, Files.readString(output))
                .isTrue();
        return new Result(process.exitValue(), Files.readString(output));
    }

    /** A system property that the build sets. */
    static String setting(String name) {
        return Objects.requireNonNull(
                System.getProperty(name), () -> name + " is set by the build: run this test with mvn verify");
    }

    record Result(int exitCode, String output) {}
}
