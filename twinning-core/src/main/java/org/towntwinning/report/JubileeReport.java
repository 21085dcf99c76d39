package org.towntwinning.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.JubileeState;
import org.towntwinning.register.InteractionId;

/**
 * The jubilees of a relation by {@link ReportRules#anniversaries()}, and how it stands with them, as known on the day
 * of the report: an end that became known later stops none of them, one that was announced by the day does.
 *
 * <p>By its due days a jubilee is past, current or to come; a celebration never changes that. So the last jubilee may
 * be one whose celebration is still planned.
 */
public final class JubileeReport {

    private final Fields fields;

    JubileeReport(Fields fields) {
        this.fields = fields;
    }

    /** {@return the last jubilee whose due days are all before the day} */
    public Optional<JubileeState> last() {
        return fields.last;
    }

    /** {@return the jubilees of which the day is a due day, such as those of the year, in order; mostly none} */
    public List<JubileeState> current() {
        return fields.current;
    }

    /** {@return the next jubilee whose due days are all after the day} */
    public Optional<JubileeState> next() {
        return fields.next;
    }

    /** {@return those that should have been celebrated and still can be, in order} */
    public List<JubileeState> overdue() {
        return fields.overdue;
    }

    /**
     * The jubilees whose celebration is planned, also those that an occasion names and the schedule does not.
     *
     * @return in order
     */
    public List<JubileeState> planned() {
        return fields.planned;
    }

    /** The interactions that mark one of them. */
    Set<InteractionId> celebrations() {
        Set<InteractionId> marking = new TreeSet<>();
        Stream.of(fields.last.stream(), fields.current.stream(), fields.next.stream(), fields.planned.stream())
                .flatMap(states -> states)
                .map(JubileeState::celebrations)
                .flatMap(Collection::stream)
                .map(Celebration::interaction)
                .forEach(marking::add);
        return marking;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JubileeReport that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All that it holds, for people. */
    @Override
    public String toString() {
        return "JubileeReport" + fields;
    }

    record Fields(
            Optional<JubileeState> last,
            List<JubileeState> current,
            Optional<JubileeState> next,
            List<JubileeState> overdue,
            List<JubileeState> planned) {}
}
