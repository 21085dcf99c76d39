package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of the package tells whoever writes a backend is code of these tests. */
class PackagePageTest {

    private static final Path PAGE = Path.of("src/main/java/org/towntwinning/testkit/store/package-info.java");
    private static final Path TESTS = Path.of("src/test/java/org/towntwinning/testkit/store");
    private static final Pattern SNIPPET = Pattern.compile("<pre>\\{@code(.*?)\\}</pre>", Pattern.DOTALL);

    @Test
    void everySnippetIsCodeOfATest() throws IOException {
        StringBuilder code = new StringBuilder();
        for (String file : List.of("OwnFixture", "OwnStoreTest", "OwnStorePropertiesTest", "EveryStoreTest")) {
            code.append(withoutSpaces(Files.readString(TESTS.resolve(file + ".java"))));
        }
        List<String> snippets = snippets();
        assertThat(snippets).as("snippets in the page of the package").hasSize(4);
        assertThat(snippets)
                .as("snippets in the page of the package that no test contains")
                .allMatch(code.toString()::contains);
    }

    /** What is abstract here is for others to inherit: the page names it. */
    @Test
    void thePageNamesEveryContract() throws IOException {
        String page = Files.readString(PAGE);
        try (Stream<Path> files = Files.list(PAGE.resolveSibling("."))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Contract.java") || name.endsWith("Laws.java"))
                            .map(name -> name.replace(".java", ""))
                            .filter(name -> !name.equals("StoreContract")))
                    .as("contracts and laws that the page of the package names")
                    .hasSizeGreaterThan(10)
                    .allMatch(name -> page.contains("org.towntwinning.testkit.store." + name + "}"));
        }
    }

    private static List<String> snippets() throws IOException {
        List<String> snippets = new ArrayList<>();
        Matcher matcher = SNIPPET.matcher(Files.readString(PAGE).replaceAll("(?m)^ \\* ?", ""));
        while (matcher.find()) {
            snippets.add(open(withoutSpaces(matcher.group(1))));
        }
        return snippets;
    }

    /** A class of the tests may go on where the one of the page ends. */
    private static String open(String snippet) {
        return snippet.replaceAll("}$", "");
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }
}
