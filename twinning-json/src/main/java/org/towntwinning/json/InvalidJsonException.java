package org.towntwinning.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.Problems;

/**
 * A JSON text that is not taken, with everything that is wrong with it. What the caller can do: correct the text at the
 * places that are named and read it again. Nothing of it was kept.
 *
 * <p>Only a text that stops being JSON, passes a limit or has 10,000 violations is not looked through to its end; what
 * was found before is listed too. A violation that would be the mere consequence of another is left out.
 */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<JsonViolation> violations;
    /** What was read, or null for a text. */
    private final @Nullable String source;
    /** How many violations were found, those not listed included. */
    private final int total;

    InvalidJsonException(@Nullable String source, Problems problems) {
        super(describe(source, problems));
        this.violations = problems.kept().stream().map(JsonViolation::new).toList();
        this.source = source;
        this.total = problems.total();
    }

    /**
     * What is wrong, in the order of the text.
     *
     * @return at least one, at most as many as {@link TwinningJson.Builder#maxViolations(int)} says; unmodifiable
     */
    public List<JsonViolation> violations() {
        return violations == null ? List.of() : violations;
    }

    /**
     * How many violations were found, those among them that are not listed.
     *
     * @return at least the number of those that are listed; 10,000 or more if reading stopped because they were so many
     */
    public int total() {
        return total;
    }

    /**
     * Where the text came from.
     *
     * @return the file, or empty for a text or stream
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    private static String describe(@Nullable String source, Problems problems) {
        String subject = source == null ? "JSON" : source;
        int listed = problems.kept().size();
        String lines = problems.kept().stream()
                .map(problem -> "\n  " + new JsonViolation(problem))
                .collect(Collectors.joining());
        String more = problems.total() > listed ? "\n  and " + (problems.total() - listed) + " more" : "";
        String end = problems.isFull() ? "\n  and then reading stopped, because they are so many" : "";
        String count = problems.total() == 1 ? "1 violation" : problems.total() + " violations";
        return subject + ": " + count + lines + more + end;
    }
}
