package org.towntwinning.store;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/**
 * What the history says of a unit of work: by which account it was done, in a few words what, and after which source
 * (rule R-11). An immutable value; all three are lines of text.
 *
 * <p>The account is what the application knows its user or its job by. An erasure keeps it and blanks the summary (rule
 *
 */
public final class ChangeNote {

    private final Fields fields;

    private ChangeNote(Fields fields) {
        this.fields = fields;
    }

    /**
     * A note that names only the account.
     *
     * @param account the user or the job that makes the change
     * @return the note
     * @throws InvalidDataException if the text is blank, too long or has characters that are not allowed
     */
    public static ChangeNote by(String account) {
        return checked(Objects.requireNonNull(account, "account"), null, null);
    }

    /**
     * A note that says what is done.
     *
     * @param account the user or the job that makes the change
     * @param summary what is done
     * @return the note, without a source
     * @throws InvalidDataException if a text is blank, too long or has characters that are not allowed, with all
     *     violations
     */
    public static ChangeNote of(String account, String summary) {
        Objects.requireNonNull(account, "account");
        return checked(account, Objects.requireNonNull(summary, "summary"), null);
    }

    /**
     * The same note with another summary.
     *
     * @param summary what is done; null for none
     * @return the note
     * @throws InvalidDataException if the text is not allowed
     */
    public ChangeNote withSummary(@Nullable String summary) {
        return checked(fields.account, summary, fields.source);
    }

    /**
     * The same note with another source.
     *
     * @param source the letter, file, address or system that the change goes back to; null for none
     * @return the note
     * @throws InvalidDataException if the text is not allowed
     */
    public ChangeNote withSource(@Nullable String source) {
        return checked(fields.account, fields.summary, source);
    }

    /**
     * Who made the change.
     *
     * @return the account of a user or a job
     */
    public String account() {
        return fields.account;
    }

    /**
     * What was done.
     *
     * @return the summary, or empty if there is none
     */
    public Optional<String> summary() {
        return Optional.ofNullable(fields.summary);
    }

    /**
     * What the change goes back to.
     *
     * @return the source, or empty if there is none
     */
    public Optional<String> source() {
        return Optional.ofNullable(fields.source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChangeNote that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Account, summary and source, shortened and safe for a log. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("by ").append(Violations.quote(fields.account));
        summary().ifPresent(summary -> text.append(": ").append(Violations.quote(summary)));
        source().ifPresent(source -> text.append(", after ").append(Violations.quote(source)));
        return text.toString();
    }

    private static ChangeNote checked(String account, @Nullable String summary, @Nullable String source) {
        Violations violations = new Violations();
        Fields fields = new Fields(
                TextKind.LINE.clean(violations, "account", account),
                summary == null ? null : TextKind.LINE.clean(violations, "summary", summary),
                source == null ? null : TextKind.LINE.clean(violations, "source", source));
        violations.throwIfAny("change note");
        return new ChangeNote(fields);
    }

    private record Fields(
            String account,
            @Nullable String summary,
            @Nullable String source) {}
}
