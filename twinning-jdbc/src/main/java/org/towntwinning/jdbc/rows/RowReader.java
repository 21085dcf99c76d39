package org.towntwinning.jdbc.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.rows.CommonRows.ActorRow;
import org.towntwinning.jdbc.rows.CommonRows.CitationRow;
import org.towntwinning.jdbc.rows.CommonRows.ClaimRow;
import org.towntwinning.jdbc.rows.CommonRows.NoteRow;
import org.towntwinning.jdbc.rows.CommonRows.TextRow;
import org.towntwinning.jdbc.rows.CommonRows.ThemeRow;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;

/** Finds the rows of one aggregate by what they belong to. Not thread-safe. */
final class RowReader {

    private static final CommonFromRows MAPPER = new CommonFromRowsImpl();

    private final SharedTables tables;
    private final String rootId;
    private final Rows rows;
    private final Map<String, List<TextRow>> texts;
    private final Map<String, List<CitationRow>> citations;
    private final Map<String, List<ActorRow>> actors;
    private final Map<String, List<ClaimRow>> claims;
    private final Map<String, List<ThemeRow>> themes;

    RowReader(SharedTables tables, String rootId, Rows rows) {
        this.tables = tables;
        this.rootId = rootId;
        this.rows = rows;
        this.texts = group(tables.texts(), TextRow::path);
        this.citations = group(tables.citations(), CitationRow::path);
        this.actors = group(tables.actors(), ActorRow::path);
        this.claims = group(tables.claims(), ClaimRow::path);
        this.themes = group(tables.themes(), ThemeRow::path);
    }

    /** The rows of a table by a key, in order. */
    <K, R extends Record> Map<K, List<R>> group(Table<R> table, Function<R, K> key) {
        Map<K, List<R>> groups = new HashMap<>();
        for (R row : rows.of(table)) {
            groups.computeIfAbsent(key.apply(row), unused -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    /** Makes a value of each row of a table, in order. */
    <R extends Record, V> List<V> list(Table<R> table, Function<R, V> value) {
        return rows.of(table).stream().map(value).toList();
    }

    Set<ExternalId> externalIds() {
        return new LinkedHashSet<>(list(tables.externalIds(), MAPPER::externalId));
    }

    List<Note> notes() {
        return list(tables.notes(), this::note);
    }

    private Note note(NoteRow row) {
        String path = Paths.item("notes", row.position());
        return MAPPER.note(row, text(Paths.of(path, "text")), citations(path));
    }

    List<Name> names() {
        return list(tables.names(), MAPPER::name);
    }

    /** The text that stands at a path, where none may be missing. */
    LocalizedText text(String path) {
        return required(optionalText(path), tables.texts(), path);
    }

    private <V> V required(@Nullable V found, Table<?> table, String path) {
        if (found == null) {
            throw new IllegalStateException("table " + table.name() + " has no row at " + path + " of " + rootId
                    + ": somebody else deleted it, restore it from a backup");
        }
        return found;
    }

    /** The text that stands at a path; null if none does. */
    @Nullable
    LocalizedText optionalText(String path) {
        List<TextRow> found = texts.get(path);
        if (found == null) {
            return null;
        }
        SortedMap<LanguageTag, String> words = new TreeMap<>();
        found.forEach(row -> words.put(FromColumn.language(row.language()), row.words()));
        return LocalizedText.from(words);
    }

    /** The texts of a list that stands at a path. */
    List<LocalizedText> texts(String path) {
        List<LocalizedText> found = new ArrayList<>();
        for (LocalizedText text = optionalText(Paths.item(path, 0));
                text != null;
                text = optionalText(Paths.item(path, found.size()))) {
            found.add(text);
        }
        return found;
    }

    /** The citations of what stands at a path. */
    List<Citation> citations(String path) {
        return items(citations, Paths.of(path, "citations")).stream()
                .map(MAPPER::citation)
                .toList();
    }

    List<Actor> actors(String path) {
        return items(actors, path).stream().map(this::actor).toList();
    }

    /** The actor that stands at a path, where none may be missing. */
    Actor actor(String path) {
        return required(optionalActor(path), tables.actors(), path);
    }

    /** The actor that stands at a path; null if none does. */
    @Nullable
    Actor optionalActor(String path) {
        List<ActorRow> found = actors.get(path);
        return found == null ? null : actor(found.get(0));
    }

    private Actor actor(ActorRow row) {
        return MAPPER.actor(row, optionalText(Paths.of(row.path(), "name")));
    }

    /** The date with its claims that stands at a path; null if none does. */
    @Nullable
    ClaimedDate claims(String path) {
        List<ClaimRow> found = items(claims, Paths.of(path, "claims"));
        if (found.isEmpty()) {
            return null;
        }
        int preferred = found.stream().map(ClaimRow::preferred).toList().indexOf(true);
        List<Claim> dates = found.stream()
                .map(row -> MAPPER.claim(row, citations(row.path())))
                .toList();
        return new ClaimedDate(dates, preferred);
    }

    /** The themes of what stands at a path. */
    Set<Theme> themes(String path) {
        Set<Theme> found = new LinkedHashSet<>();
        themes.getOrDefault(Paths.of(path, "themes"), List.of()).forEach(row -> found.add(Theme.of(row.theme())));
        return found;
    }

    /** The rows of the items of a list, which have the paths {@code list[0]}, {@code list[1]} and so on. */
    private static <R> List<R> items(Map<String, List<R>> byPath, String list) {
        List<R> found = new ArrayList<>();
        if (!byPath.isEmpty()) {
            for (List<R> row = byPath.get(Paths.item(list, 0));
                    row != null;
                    row = byPath.get(Paths.item(list, found.size()))) {
                found.addAll(row);
            }
        }
        return found;
    }
}
