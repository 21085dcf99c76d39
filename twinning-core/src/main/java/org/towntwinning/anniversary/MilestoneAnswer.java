package org.towntwinning.anniversary;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is at one milestone: the jubilee, or the reason why there is none. Immutable. */
public final class MilestoneAnswer {

    private final @Nullable Jubilee jubilee;
    private final @Nullable Absence absence;

    private MilestoneAnswer(@Nullable Jubilee jubilee, @Nullable Absence absence) {
        this.jubilee = jubilee;
        this.absence = absence;
    }

    static MilestoneAnswer of(Jubilee jubilee) {
        return new MilestoneAnswer(jubilee, null);
    }

    static MilestoneAnswer none(Absence absence) {
        return new MilestoneAnswer(null, absence);
    }

    /**
     * The jubilee.
     *
     * @return empty iff there is a reason why there is none
     */
    public Optional<Jubilee> jubilee() {
        return Optional.ofNullable(jubilee);
    }

    /**
     * The reason why there is none.
     *
     * @return empty iff there is a jubilee
     */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MilestoneAnswer that
                && Objects.equals(jubilee, that.jubilee)
                && absence == that.absence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(jubilee, absence);
    }

    /** The jubilee or the reason, for people. */
    @Override
    public String toString() {
        return String.valueOf(jubilee == null ? absence : jubilee);
    }
}
