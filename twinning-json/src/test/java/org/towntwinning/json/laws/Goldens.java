package org.towntwinning.json.laws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.towntwinning.json.laws.JsonTree.ObjectTree;

/** The golden file of format version 1, in which every property of every type is set somewhere. */
final class Goldens {

    private Goldens() {}

    static String text() {
        try (InputStream in = Objects.requireNonNull(
                Goldens.class.getResourceAsStream("/org/towntwinning/json/v1/everything.json"), "everything.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the golden file cannot be read", unreadable);
        }
    }

    static ObjectTree tree() {
        return JsonTreeReader.read(text());
    }
}
