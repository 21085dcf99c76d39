package org.towntwinning.json.tree;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/** Reads JSON texts of any content, as the reader of documents reads their records. */
final class Trees {

    /**
     * What was read.
     *
     * @param root the outermost value, or empty if reading did not come to its end
     * @param problems what is wrong, in the order of the text
     */
    record Reading(Optional<Node> root, List<Problem> problems) {

        /** The code of the first problem, or {@code accepted}. */
        String outcome() {
            return problems.isEmpty() ? "accepted" : problems.get(0).code();
        }
    }

    private Trees() {}

    static Reading read(byte[] text) {
        Problems problems = new Problems(100);
        try {
            NodeReader reader = new JsonTexts(Limits.STANDARD).reader(new ByteArrayInputStream(text), problems);
            Place place = reader.begin("null");
            reader.beginRecord();
            Node root = reader.node(place);
            reader.end();
            return new Reading(Optional.of(root), problems.kept());
        } catch (Stopped stopped) {
            return new Reading(Optional.empty(), problems.kept());
        }
    }
}
