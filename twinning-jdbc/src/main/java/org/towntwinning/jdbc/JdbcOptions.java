package org.towntwinning.jdbc;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/** How a store uses a database. An immutable value, made by a builder. */
public final class JdbcOptions {

    /** The prefix of all tables, views and indexes, if no other is set. */
    public static final String DEFAULT_PREFIX = "twinning_";

    /** The most retries that can be set. */
    public static final int MAX_RETRIES = 100;

    /** The greatest chunk that can be set. */
    public static final int MAX_CHUNK_SIZE = 1_000;

    private static final Pattern SCHEMA = Pattern.compile("[A-Za-z_][A-Za-z0-9_$-]{0,62}");
    private static final Pattern PREFIX = Pattern.compile("(?:[a-z][a-z0-9_]{0,19})?");

    private final Fields fields;

    private JdbcOptions(Fields fields) {
        this.fields = fields;
    }

    /**
     * The default of everything.
     *
     * @return the same as {@code builder().build()}
     */
    public static JdbcOptions defaults() {
        return builder().build();
    }

    /**
     * A builder with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The schema in which the tables lie; in MariaDB, the database.
     *
     * @return its name, used as it is; empty for the schema that connections begin in
     */
    public Optional<String> schema() {
        return Optional.ofNullable(fields.schema);
    }

    /**
     * What the name of every table, view and index begins with.
     *
     * @return possibly empty
     */
    public String prefix() {
        return fields.prefix;
    }

    /**
     * What is done about the tables when the store is opened.
     *
     * @return the mode
     */
    public SchemaMode schemaMode() {
        return fields.schemaMode;
    }

    /**
     * How long a single statement may take before it is cancelled.
     *
     * @return whole seconds; empty if the database decides
     */
    public Optional<Duration> statementTimeout() {
        return Optional.ofNullable(fields.statementTimeout);
    }

    /**
     * How often a unit of work is run again after a deadlock, a serialization failure or a busy database (rule R-13).
     *
     * @return 0 to {@link #MAX_RETRIES}
     */
    public int retries() {
        return fields.retries;
    }

    /**
     * How many records a stream fetches at once, and how many a batch writes.
     *
     * @return 1 to {@link #MAX_CHUNK_SIZE}
     */
    public int chunkSize() {
        return fields.chunkSize;
    }

    /**
     * What tells when units of work are committed.
     *
     * @return the clock
     */
    public InstantSource clock() {
        return fields.clock;
    }

    /** For people. */
    @Override
    public String toString() {
        return fields.toString();
    }

    private record Fields(
            @Nullable String schema,
            String prefix,
            SchemaMode schemaMode,
            @Nullable Duration statementTimeout,
            int retries,
            int chunkSize,
            InstantSource clock) {}

    /** Collects options. Not thread-safe. */
    public static final class Builder {

        private @Nullable String schema;
        private String prefix = DEFAULT_PREFIX;
        private SchemaMode schemaMode = SchemaMode.VALIDATE;
        private @Nullable Duration statementTimeout;
        private int retries = 5;
        private int chunkSize = 200;
        private InstantSource clock = InstantSource.system();

        private Builder() {}

        /**
         * Sets the schema in which the tables lie.
         *
         * @param schema 1 to 63 letters, digits or {@code _ $ -}, not beginning with a digit, {@code $} or {@code -};
         *     case counts, because the name is quoted; null for the schema that connections begin in
         * @return this builder
         */
        public Builder schema(@Nullable String schema) {
            this.schema = schema;
            return this;
        }

        /**
         * Sets what the name of every table, view and index begins with.
         *
         * @param prefix up to 20 of {@code a-z 0-9 _}, beginning with a letter; or empty
         * @return this builder
         */
        public Builder prefix(String prefix) {
            this.prefix = Objects.requireNonNull(prefix, "prefix");
            return this;
        }

        /**
         * Sets what is done about the tables when the store is opened.
         *
         * @param schemaMode the mode
         * @return this builder
         */
        public Builder schemaMode(SchemaMode schemaMode) {
            this.schemaMode = Objects.requireNonNull(schemaMode, "schemaMode");
            return this;
        }

        /**
         * Sets how long a single statement may take.
         *
         * @param statementTimeout whole seconds, at least one; null if the database decides
         * @return this builder
         */
        public Builder statementTimeout(@Nullable Duration statementTimeout) {
            this.statementTimeout = statementTimeout;
            return this;
        }

        /**
         * Sets how often a unit of work is run again (rule R-13).
         *
         * @param retries 0 to {@link #MAX_RETRIES}
         * @return this builder
         */
        public Builder retries(int retries) {
            this.retries = retries;
            return this;
        }

        /**
         * Sets how many records are fetched or written at once.
         *
         * @param chunkSize 1 to {@link #MAX_CHUNK_SIZE}
         * @return this builder
         */
        public Builder chunkSize(int chunkSize) {
            this.chunkSize = chunkSize;
            return this;
        }

        /**
         * Sets what tells when units of work are committed.
         *
         * @param clock kept in whole microseconds, what is finer is cut off
         * @return this builder
         */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Checks everything and makes the options.
         *
         * @return the options
         * @throws InvalidDataException with all violations
         */
        public JdbcOptions build() {
            Violations violations = new Violations();
            violations.check(
                    "schema",
                    schema == null || SCHEMA.matcher(schema).matches(),
                    "jdbc.schema",
                    () -> Violations.quote(schema == null ? "" : schema)
                            + " cannot be the name of a schema here: use 1 to 63"
                            + " letters, digits or _ $ - and begin with a letter or _");
            violations.check(
                    "prefix",
                    PREFIX.matcher(prefix).matches(),
                    "jdbc.prefix",
                    () -> Violations.quote(prefix)
                            + " cannot be a prefix: use up to 20 of a-z 0-9 _ and begin with a letter, or leave it empty");
            violations.check(
                    "statementTimeout",
                    statementTimeout == null || isWholeSeconds(statementTimeout),
                    "jdbc.timeout",
                    () -> statementTimeout + " cannot be a time-out: give whole seconds, from 1 to "
                            + Integer.MAX_VALUE);
            violations.check(
                    "retries",
                    retries >= 0 && retries <= MAX_RETRIES,
                    "jdbc.retries",
                    () -> retries + " retries cannot be set: give 0 to " + MAX_RETRIES);
            violations.check(
                    "chunkSize",
                    chunkSize >= 1 && chunkSize <= MAX_CHUNK_SIZE,
                    "jdbc.chunk",
                    () -> "chunks of " + chunkSize + " records cannot be set: give 1 to " + MAX_CHUNK_SIZE);
            violations.throwIfAny("JDBC options");
            return new JdbcOptions(new Fields(schema, prefix, schemaMode, statementTimeout, retries, chunkSize, clock));
        }

        private static boolean isWholeSeconds(Duration duration) {
            return duration.getNano() == 0 && duration.getSeconds() >= 1 && duration.getSeconds() <= Integer.MAX_VALUE;
        }
    }
}
