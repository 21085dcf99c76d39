package org.towntwinning.json.architecture.bad;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Every way to let the JSON library out, and a wire type for all to see. */
public final class Leaks {

    /** Returns it. */
    public static final class Returned {
        public List<JsonToken> tokens() {
            return List.of();
        }
    }

    /** Takes it. */
    public static final class Taken {
        public Taken(JsonParser parser) {}
    }

    /** Throws it. */
    public static final class Thrown {
        public void read() throws JacksonException {}
    }

    /** Should be for this package only. */
    public record PlaqueWire(String text) {}

    private Leaks() {}
}
