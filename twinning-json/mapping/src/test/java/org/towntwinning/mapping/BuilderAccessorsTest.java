package org.towntwinning.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapstruct.Mapper;
import org.mapstruct.ap.MappingProcessor;

/** Compiles small mappers with MapStruct, which finds the class under test as a service. */
class BuilderAccessorsTest {

    private static final String DOMAIN = """
            package org.towntwinning.sample;

            public final class Plaque {
                private final String text;
                private Plaque(String text) { this.text = text; }
                public static Builder builder() { return new Builder(); }
                public String text() { return text; }
                public boolean isWeathered() { return text.isEmpty(); }
                public String firstLine() { return text; }
                public Builder toBuilder() { return new Builder().text(text); }
                public static final class Builder {
                    private String text = "";
                    public Builder text(String text) { this.text = text; return this; }
                    public Builder addLine(String line) { this.text += line; return this; }
                    public Plaque build() { return new Plaque(text); }
                }
            }
            """;

    private static final String MAPPER = """
            package org.towntwinning.sample;

            @org.mapstruct.Mapper
            interface PlaqueMapper {
                PlaqueWire toWire(Plaque plaque);
                Plaque fromWire(PlaqueWire wire);
            }
            """;

    @TempDir
    private Path output;

    @Test
    void whatTheBuilderSetsIsMappedBothWaysAndNothingElse() {
        assertThat(compile(DOMAIN, MAPPER, "package org.towntwinning.sample; record PlaqueWire(String text) {}"))
                .as("what the compiler says")
                .isEmpty();
    }

    @Test
    void forgettingAPropertyIsAnErrorInBothDirections() {
        assertThat(compile(DOMAIN, MAPPER, "package org.towntwinning.sample; record PlaqueWire(String colour) {}"))
                .as("what the compiler says")
                .anyMatch(message -> message.contains("Unmapped source property: \"text\""))
                .anyMatch(message -> message.contains("Unmapped target property: \"text\""))
                .anyMatch(message -> message.contains("Unmapped source property: \"colour\""))
                .anyMatch(message -> message.contains("Unmapped target property: \"colour\""));
    }

    @Test
    void beansOfOthersAreReadAsEver() {
        String bean = "package org.example; public class Bean { public String getText() { return \"\"; } }";
        String mapper = """
                package org.towntwinning.sample;

                @org.mapstruct.Mapper
                interface BeanMapper {
                    BeanWire toWire(org.example.Bean bean);
                }
                """;

        assertThat(compile(bean, mapper, "package org.towntwinning.sample; record BeanWire(String text) {}"))
                .as("what the compiler says")
                .isEmpty();
    }

    private List<String> compile(String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-d",
                output.toString(),
                "-classpath",
                annotations().toString(),
                "-Amapstruct.unmappedSourcePolicy=ERROR",
                "-Amapstruct.unmappedTargetPolicy=ERROR");
        JavaCompiler.CompilationTask task = compiler.getTask(
                new StringWriter(),
                null,
                said,
                options,
                null,
                List.of(sources).stream().map(Source::new).toList());
        task.setProcessors(List.of(new MappingProcessor()));
        task.call();
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static Path annotations() {
        try {
            return Path.of(Mapper.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + name(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        private static String name(String text) {
            return text.replaceFirst("(?s).*?\\b(?:class|record|interface) (\\w+).*", "$1");
        }
    }
}
