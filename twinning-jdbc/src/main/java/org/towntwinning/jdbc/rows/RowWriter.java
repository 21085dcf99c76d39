package org.towntwinning.jdbc.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.ThirdBody;

/** Adds the rows of one aggregate and numbers those of each table. Not thread-safe. */
final class RowWriter {

    private static final CommonToRows MAPPER = new CommonToRowsImpl();

    private final SharedTables tables;
    private final String rootId;
    private final Rows rows;
    private final Map<Table<?>, Integer> positions = new HashMap<>();

    RowWriter(SharedTables tables, RegisterRecord record, Rows rows) {
        this.tables = tables;
        this.rootId = record.id().value();
        this.rows = rows;
    }

    /** Adds the next row of a table. */
    <R extends Record> void add(Table<R> table, Function<At, R> row) {
        int position = positions.merge(table, 1, Integer::sum) - 1;
        rows.add(table, row.apply(new At(rootId, position)));
    }

    private <R extends Record> void add(Table<R> table, String path, Function<PathAt, R> row) {
        add(table, at -> row.apply(new PathAt(at.rootId(), at.position(), path)));
    }

    /** What every kind of record has. */
    void common(RegisterRecord record) {
        for (ExternalId id : record.externalIds()) {
            add(tables.externalIds(), at -> MAPPER.row(at, id));
        }
        int position = 0;
        for (Note note : record.notes()) {
            String path = Paths.item("notes", position++);
            add(tables.notes(), at -> MAPPER.row(at, note));
            text(Paths.of(path, "text"), note.text());
            citations(path, note.citations());
        }
    }

    void names(List<Name> names) {
        names.forEach(name -> add(tables.names(), at -> MAPPER.row(at, name)));
    }

    void text(String path, LocalizedText text) {
        text.texts().forEach((language, words) -> add(tables.texts(), path, at -> MAPPER.row(at, language, words)));
    }

    void text(String path, Optional<LocalizedText> text) {
        text.ifPresent(given -> text(path, given));
    }

    void texts(String path, List<LocalizedText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(Paths.item(path, i), texts.get(i));
        }
    }

    /** The citations of what stands at a path. */
    void citations(String path, List<Citation> citations) {
        String list = Paths.of(path, "citations");
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            add(tables.citations(), Paths.item(list, i), at -> MAPPER.row(at, citation));
        }
    }

    void actors(String path, List<Actor> actors) {
        for (int i = 0; i < actors.size(); i++) {
            actor(Paths.item(path, i), actors.get(i));
        }
    }

    void actor(String path, Optional<Actor> actor) {
        actor.ifPresent(given -> actor(path, given));
    }

    void actor(String path, Actor actor) {
        add(tables.actors(), path, at -> MAPPER.row(at, actor));
        if (actor instanceof ThirdBody body) {
            text(Paths.of(path, "name"), body.name());
        }
    }

    void claims(String path, ClaimedDate date) {
        String list = Paths.of(path, "claims");
        for (int i = 0; i < date.claims().size(); i++) {
            Claim claim = date.claims().get(i);
            boolean preferred = i == date.preferredIndex();
            add(tables.claims(), Paths.item(list, i), at -> MAPPER.row(at, claim, preferred));
            citations(Paths.item(list, i), claim.citations());
        }
    }

    /** The themes of what stands at a path. */
    void themes(String path, Set<Theme> themes) {
        String set = Paths.of(path, "themes");
        themes.forEach(theme -> add(tables.themes(), set, at -> MAPPER.row(at, theme)));
    }
}
