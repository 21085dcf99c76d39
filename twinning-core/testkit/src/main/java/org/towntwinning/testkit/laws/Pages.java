package org.towntwinning.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Page;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RecordReader;
import org.towntwinning.store.Versioned;

/** Reads answers in all the ways that there are. */
final class Pages {

    private Pages() {}

    /** All pages, one after the other. */
    static <E> List<E> read(int size, Function<PageRequest, Page<E>> reading) {
        List<E> all = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(size));
        while (next.isPresent()) {
            Page<E> page = reading.apply(next.get());
            Law.check(
                    page.items().size() <= size,
                    "R-09: a page of %d holds %d",
                    size,
                    page.items().size());
            all.addAll(page.items());
            next = page.next();
        }
        return all;
    }

    /** That a query has one answer, in whatever way it is read. */
    static <I extends RecordId, T extends RegisterRecord, Q extends RecordQuery<T>> void check(
            RecordReader<I, T, Q> reader, Q query, List<T> expected) {
        for (int size : new int[] {1, 2, 3, Math.max(1, expected.size()), expected.size() + 1}) {
            List<T> paged = read(size, page -> reader.list(query, page).map(Versioned::value));
            Law.check(
                    paged.equals(expected),
                    "R-09: %s in pages of %d gives %s, a plain loop %s",
                    query,
                    size,
                    ids(paged),
                    ids(expected));
        }
        List<T> streamed =
                reader.stream(query, found -> found.map(Versioned::value).toList());
        Law.check(
                streamed.equals(expected),
                "R-09: %s as a stream gives %s, a plain loop %s",
                query,
                ids(streamed),
                ids(expected));
        Law.check(
                reader.count(query) == expected.size(),
                "R-09: %s counts %d, a plain loop %d",
                query,
                reader.count(query),
                expected.size());
    }

    private static List<RecordId> ids(List<? extends RegisterRecord> records) {
        return records.stream().map(RegisterRecord::id).toList();
    }
}
