package org.towntwinning.store;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.TextKind;
import org.towntwinning.validation.Violations;

/**
 * What a store is and what it can do (rule R-18). It never holds a secret: no user, no password, no address that
 * contains them (rule R-17).
 */
public final class StoreInfo {

    private final Fields fields;

    private StoreInfo(Fields fields) {
        this.fields = fields;
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What kind of store it is.
     *
     * @return a line of text, as in {@code memory}
     */
    public String name() {
        return fields.name;
    }

    /**
     * The version of the format in which it keeps the register.
     *
     * @return a number from 1; empty if nothing is kept
     */
    public OptionalInt formatVersion() {
        return fields.formatVersion == null ? OptionalInt.empty() : OptionalInt.of(fields.formatVersion);
    }

    /**
     * What it can do.
     *
     * @return in the order of the constants, unmodifiable; possibly empty
     */
    public Set<Capability> capabilities() {
        return fields.capabilities;
    }

    /**
     * Whether it can do something.
     *
     * @param capability what is asked for
     * @return true iff it is among the capabilities
     */
    public boolean supports(Capability capability) {
        return fields.capabilities.contains(capability);
    }

    /**
     * What happened to the store that somebody should know, and that it has dealt with or will: a torn end that a crash
     * left, an erasure that is not finished (rules ).
     *
     * @return lines for people, oldest first, unmodifiable; empty if all is as it was left
     */
    public List<String> notices() {
        return fields.notices;
    }

    /**
     * Refuses what the store cannot do; for those who write a store.
     *
     * @param capability what is needed
     * @throws UnsupportedCapabilityException if it is not among the capabilities (rule R-18)
     */
    public void require(Capability capability) {
        if (!supports(capability)) {
            throw new UnsupportedCapabilityException(fields.name, capability);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoreInfo that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** For people. */
    @Override
    public String toString() {
        String format = fields.formatVersion == null ? "" : ", format " + fields.formatVersion;
        String notices = fields.notices.isEmpty() ? "" : ", " + fields.notices;
        return fields.name + format + ", " + fields.capabilities + notices;
    }

    private record Fields(
            String name, @Nullable Integer formatVersion, Set<Capability> capabilities, List<String> notices) {}

    /** Collects what is to be said of a store. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable Integer formatVersion;
        private final Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
        private final List<String> notices = new ArrayList<>();

        private Builder() {}

        /**
         * Sets what kind of store it is.
         *
         * @param name a line of text without secrets; required
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets the version of the format.
         *
         * @param formatVersion a number from 1; null if nothing is kept
         * @return this builder
         */
        public Builder formatVersion(@Nullable Integer formatVersion) {
            this.formatVersion = formatVersion;
            return this;
        }

        /**
         * Sets what the store can do; replaces what was there.
         *
         * @param capabilities the new values
         * @return this builder
         */
        public Builder capabilities(Set<Capability> capabilities) {
            Set<Capability> copy = Set.copyOf(capabilities);
            this.capabilities.clear();
            this.capabilities.addAll(copy);
            return this;
        }

        /**
         * Adds one to what the store can do.
         *
         * @param capability the further value
         * @return this builder
         */
        public Builder addCapability(Capability capability) {
            capabilities.add(Objects.requireNonNull(capability, "capability"));
            return this;
        }

        /**
         * Sets what somebody should know; replaces what was there.
         *
         * @param notices the new values, lines of text without secrets
         * @return this builder
         */
        public Builder notices(List<String> notices) {
            List<String> copy = List.copyOf(notices);
            this.notices.clear();
            this.notices.addAll(copy);
            return this;
        }

        /**
         * Adds something that somebody should know.
         *
         * @param notice a line of text without secrets
         * @return this builder
         */
        public Builder addNotice(String notice) {
            notices.add(Objects.requireNonNull(notice, "notice"));
            return this;
        }

        /**
         * Checks everything and makes the description.
         *
         * @return the description
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public StoreInfo build() {
            Violations violations = new Violations();
            violations.require("name", name, "say what kind of store it is");
            String clean = name == null ? "" : TextKind.LINE.clean(violations, "name", name);
            boolean positive = formatVersion == null || formatVersion > 0;
            violations.check(
                    "formatVersion",
                    positive,
                    "info.format",
                    () -> formatVersion + " is not the version of a format: they are counted from 1");
            List<String> cleanNotices = new ArrayList<>();
            for (int i = 0; i < notices.size(); i++) {
                cleanNotices.add(TextKind.LINE.clean(violations, "notices[" + i + "]", notices.get(i)));
            }
            violations.throwIfAny("store info");
            return new StoreInfo(
                    new Fields(clean, formatVersion, Sets.immutableEnumSet(capabilities), List.copyOf(cleanNotices)));
        }
    }
}
