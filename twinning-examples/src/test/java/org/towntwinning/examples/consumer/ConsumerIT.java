package org.towntwinning.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An application of strangers, in the folder {@code consumer}, is built from the artifacts as they are published, on
 * the class path and on the module path, beside Jackson 2 and an older Guava; its tests pass and it runs.
 */
class ConsumerIT {

    private static final String CARD =
            "{\"id\":\"almelo-preston\",\"towns\":[\"town:almelo\",\"town:preston\"],\"status\":\"ACTIVE\"}";

    private static final Path FOLDER = Path.of("target", "consumer").toAbsolutePath();
    private static final Path PROJECT = FOLDER.resolve("project");

    private static Published published;
    private static Command.Result build;

    @BeforeAll
    static void buildsFromWhatIsPublished() throws IOException, InterruptedException {
        Trees.delete(FOLDER);
        Trees.copy(Path.of("consumer"), PROJECT);
        published = Published.intoRepository(FOLDER.resolve("repository"));
        build = Command.maven(PROJECT, FOLDER, "verify").run();
    }

    @Test
    void theBuildPasses() {
        assertThat(build.exitCode())
                .as("exit code of the build of the consumer, which says:%n%s", build.output())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"classpath", "modulepath"})
    void itsTestsRanAndPassed(String path) throws IOException {
        TestSummary summary = TestSummary.of(PROJECT.resolve(path).resolve("target/surefire-reports"));

        assertThat(summary)
                .as("the tests of the consumer on the %s, three of JUnit and two of jqwik", path)
                .isEqualTo(new TestSummary(5, 0));
    }

    @Test
    void itRunsOnTheClassPath() throws IOException, InterruptedException {
        Path target = PROJECT.resolve("classpath/target");
        String path = target.resolve("townhall-classpath-1.jar") + File.pathSeparator + target.resolve("lib") + "/*";

        Command.Result run = Command.java(FOLDER, "-cp", path, "com.example.townhall.TownHall")
                .run();

        assertThat(run.output()).as("what the consumer prints").isEqualToNormalizingNewlines(CARD + "\n");
    }

    @Test
    void itRunsOnTheModulePath() throws IOException, InterruptedException {
        Path target = PROJECT.resolve("modulepath/target");
        String path = target.resolve("townhall-modulepath-1.jar") + File.pathSeparator + target.resolve("lib");

        Command.Result run = Command.java(
                        FOLDER, "-p", path, "-m", "com.example.townhall/com.example.townhall.TownHall")
                .run();

        assertThat(run.output()).as("what the consumer prints").isEqualToNormalizingNewlines(CARD + "\n");
    }

    @Test
    void aPublishedPomNeedsNoParentAndNoPropertyAndNamesNoTestLibrary() throws IOException {
        for (String artifact : Published.ARTIFACTS) {
            assertThat(published.pom(artifact))
                    .as("the published pom of %s", artifact)
                    .doesNotContain("<parent>", "${", "<scope>test</scope>", "<build>", "<repositories>")
                    .contains("<name>", "<description>", "<url>", "<licenses>", "<developers>", "<scm");
        }
    }

    @Test
    void theBomManagesWhatIsPublishedAndNothingElse() throws IOException {
        List<String> managed = published
                .pom("twinning-bom")
                .lines()
                .dropWhile(line -> !line.contains("<dependencyManagement>"))
                .filter(line -> line.contains("<groupId>") || line.contains("<artifactId>"))
                .map(line -> line.strip().replaceAll("<[^>]*>", ""))
                .filter(word -> !word.equals("org.towntwinning"))
                .toList();

        assertThat(managed)
                .as("artifacts that the BOM manages")
                .containsExactlyInAnyOrder("twinning-core", "twinning-json", "twinning-jdbc", "twinning-testkit");
    }
}
