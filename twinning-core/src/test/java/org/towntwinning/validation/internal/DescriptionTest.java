package org.towntwinning.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void showsWhatIsStated() {
        assertThat(Description.of("Party").add("since", 1948).add("towns", List.of("town:almelo")))
                .hasToString("Party{since=1948, towns=[town:almelo]}");
    }

    @Test
    void leavesOutWhatIsNot() {
        assertThat(Description.of("Party")
                        .add("absent", null)
                        .add("text", "")
                        .add("list", List.of())
                        .add("map", Map.of())
                        .add("optional", Optional.empty()))
                .hasToString("Party{}");
    }
}
