package org.towntwinning.architecture;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.towntwinning.validation.InvalidDataException;

/** The module descriptor says what the packages and the service files say. */
class ModuleTest {

    @Test
    void exportsEveryPackageButInternalOnes() throws Exception {
        Set<String> published = Core.main().stream()
                .filter(type -> !Core.isInternal(type))
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty())
                .collect(toSet());

        Set<String> exported = descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(toSet());

        assertThat(exported).as("packages that module-info exports").isEqualTo(published);
    }

    @Test
    void providesTheSameServicesOnTheModulePathAsOnTheClassPath() throws Exception {
        Map<String, List<String>> provided = descriptor().provides().stream()
                .collect(toMap(ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers));

        assertThat(provided).as("services that module-info provides").isEqualTo(serviceFiles());
    }

    private static ModuleDescriptor descriptor() throws IOException, URISyntaxException {
        try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static Map<String, List<String>> serviceFiles() throws IOException, URISyntaxException {
        Map<String, List<String>> providers = new TreeMap<>();
        Path folder = classes().resolve("META-INF/services");
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    providers.put(file.getFileName().toString(), Files.readAllLines(file));
                }
            }
        }
        return providers;
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(InvalidDataException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
