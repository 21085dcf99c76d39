package org.towntwinning.json.laws;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.json.JsonViolation;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;

/** The kinds of record, as the reader and the document call them. */
final class Kinds {

    private static final Pattern MISSING =
            Pattern.compile("there is no ([a-z]+) (.+) in this document: add it, or refer to another");

    private Kinds() {}

    static Class<? extends RegisterRecord> typeOf(RegisterRecord record) {
        return switch (record.id().kind()) {
            case MUNICIPALITY -> Municipality.class;
            case NETWORK -> CityNetwork.class;
            case DOCUMENT -> Document.class;
            case RELATION -> Relation.class;
            case COMMITTEE -> Committee.class;
            case INTERACTION -> Interaction.class;
        };
    }

    static String sectionOf(RegisterRecord record) {
        return sectionOf(record.id().kind());
    }

    static String sectionOf(RecordKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> "municipalities";
            case NETWORK -> "networks";
            case DOCUMENT -> "documents";
            case RELATION -> "relations";
            case COMMITTEE -> "committees";
            case INTERACTION -> "interactions";
        };
    }

    /** The record that a violation says is not there. */
    static RecordId targetIn(JsonViolation violation) {
        Matcher said = MISSING.matcher(violation.message());
        if (!said.matches()) {
            throw new AssertionError("not a reference to nowhere: " + violation);
        }
        for (RecordKind kind : RecordKind.values()) {
            if (kind.word().equals(said.group(1))) {
                return RecordId.of(kind, said.group(2));
            }
        }
        throw new AssertionError("no kind of record: " + violation);
    }
}
