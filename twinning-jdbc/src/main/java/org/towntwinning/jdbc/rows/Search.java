package org.towntwinning.jdbc.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A condition of a query as a search of one table: it finds the roots that have a row there which one of the
 * alternatives fits. It may find more than the condition means, never less: what is found is asked again by
 * {@code matches}.
 *
 * @param table the table to look in: the root table or one of its children
 * @param anyOf the alternatives, at least one; each is led by an index, which <em>or</em> between them would not be
 * @param broad whether many are found, so that it is better to look at the roots in their order and ask of each whether
 *     it fits than to find them all first
 */
public record Search(Table<?> table, List<Match> anyOf, boolean broad) {

    /**
     * What a row has to fit.
     *
     * @param where SQL over the columns of the table, unqualified, with {@code ?} for each argument
     * @param arguments {@code String}, {@code Integer} or {@code Long}, in order
     */
    public record Match(String where, List<Object> arguments) {

        /** Checks that no component is null. */
        public Match {
            Objects.requireNonNull(where, "where");
            arguments = List.copyOf(arguments);
        }

        private Match and(String condition, Object... further) {
            List<Object> all = new ArrayList<>(List.of(further));
            all.addAll(arguments);
            return new Match(condition + " and " + where, all);
        }
    }

    /** Checks that there is an alternative. */
    public Search {
        Objects.requireNonNull(table, "table");
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a search of " + table.name() + " for nothing");
        }
    }

    /** A search with one alternative. */
    static Search of(Table<?> table, String where, Object... arguments) {
        return new Search(table, List.of(new Match(where, List.of(arguments))), false);
    }

    /** A search that finds nothing. */
    static Search nothing(Table<?> table) {
        return of(table, "1 = 0");
    }

    /** The same search with one more alternative. */
    Search or(String where, Object... arguments) {
        List<Match> all = new ArrayList<>(anyOf);
        all.add(new Match(where, List.of(arguments)));
        return new Search(table, all, broad);
    }

    /** The same search, every alternative narrowed by what stands before it. */
    Search and(String condition, Object... further) {
        return new Search(
                table,
                anyOf.stream().map(match -> match.and(condition, further)).toList(),
                broad);
    }

    /** The same search, which finds many if a condition holds. */
    Search broadIf(boolean many) {
        return new Search(table, anyOf, many);
    }
}
