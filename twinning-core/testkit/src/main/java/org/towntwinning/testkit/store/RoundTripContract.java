package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.testkit.store.Samples.ALMELO;
import static org.towntwinning.testkit.store.Samples.DENIZLI;
import static org.towntwinning.testkit.store.Samples.document;
import static org.towntwinning.testkit.store.Samples.relation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.towntwinning.document.Document;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.Change;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** what is read is what was written, to the last character and the order of every list. */
public abstract class RoundTripContract extends StoreContract {

    /** For subclasses. */
    protected RoundTripContract() {}

    private static final List<String> DATES = List.of(
            "2025-06-29",
            "1948",
            "1948-01",
            "1948-01-01",
            "1988-21",
            "2025-41",
            "198X",
            "[1974..1975]",
            "[..2017-10]",
            "[1990..]",
            "XXXX",
            "1965~",
            "1965?",
            "1965-05%",
            "0836",
            "9999-12-31",
            "0001-01-01");

    private static final List<String> SPANS = List.of(
            "2025-06-29/2025-07-01", "2004/2004-05", "1974/..", "1974/", "../..", "/", "../1980", "1974~/1980?");

    @Test
    void r10EveryRecordIsReadAsItWasWritten() {
        List<RegisterRecord> records = new ArrayList<>(QueryRegister.records());
        records.addAll(Samples.towns());
        records.addAll(texts());
        records.add(document("stated").toBuilder().attachments(List.of()).build());
        records.add(document("unstated").toBuilder().attachments(null).build());
        records.add(document("ordered").toBuilder()
                .attachments(List.of(DocumentId.of("unstated"), DocumentId.of("stated")))
                .build());
        DATES.forEach(date -> records.add(dated(records.size(), PartialDate.parse(date))));
        SPANS.forEach(span ->
                records.add(Samples.visit("visit-" + records.size(), span).build()));
        records.add(contested());
        insert(records);

        store.look(snapshot -> {
            for (RegisterRecord written : records) {
                RegisterRecord read = snapshot.find(written.id()).orElseThrow().value();
                assertThat(read).as("R-10: %s", written.id()).isEqualTo(written);
                assertThat(read).as("R-10: %s, as it is printed", written.id()).hasToString(written.toString());
            }
        });
    }

    private static List<Municipality> texts() {
        List<Municipality> towns = new ArrayList<>();
        for (String text : List.of(
                "Vagharshapat",
                "\u054e\u0561\u0572\u0561\u0580\u0577\u0561\u057a\u0561\u057f",
                "\u0130zmir",
                "D\u00fczce \ud83c\udff0",
                "'s-Hertogenbosch; drop table x--",
                "100 % _ \\ \" ' ` {0} ${x}",
                "x".repeat(300))) {
            towns.add(Samples.town("text-" + towns.size(), text).toBuilder()
                    .addName(new Name(text, LanguageTag.of("hy-Latn"), DateSpan.parse("1945/")))
                    .addNote(Note.of("policy", LocalizedText.of("nl", text + "\n\tsecond line")))
                    .build());
        }
        return towns;
    }

    private static Document dated(int number, PartialDate date) {
        return document("dated-" + number).toBuilder().date(date).build();
    }

    /** Two sources, two years: the order of the claims and which one is preferred are kept. */
    private static Relation contested() {
        ClaimedDate date = new ClaimedDate(
                List.of(
                        Claim.of(PartialDate.parse("1975"), Citation.of(DocumentId.of("stated"))),
                        Claim.of(PartialDate.parse("1974"), Citation.of(DocumentId.of("unstated")))),
                1);
        Established founding = Established.builder()
                .addAnchor(Anchor.builder().kind(AnchorKind.SIGNING).date(date).build())
                .build();
        return relation("almelo-denizli", "1974", ALMELO, DENIZLI)
                .events(List.of(founding))
                .purpose(LocalizedText.from(Map.of(LanguageTag.DE, "Freundschaft", LanguageTag.NL, "vriendschap")))
                .build();
    }

    @Test
    void r10NotesAndInstantsAreKeptToo() {
        ChangeNote note =
                ChangeNote.of("\u0130. \u00d6z", "\ud83c\udff0 entered").withSource("x".repeat(1000));
        Stream.of(
                        "0001-01-01T00:00:00Z",
                        "1969-12-31T23:59:59.999999Z",
                        "1970-01-01T00:00:00.000001Z",
                        "9999-12-31T23:59:59.999999Z")
                .map(Instant::parse)
                .forEach(instant -> {
                    clock.set(instant);
                    store.change(
                            note,
                            work -> work.municipalities().insert(Samples.town("at-" + instant.getEpochSecond(), "T")));
                });

        assertThat(changes())
                .as("R-10: instants")
                .extracting(change -> change.recorded().toString())
                .containsExactly(
                        "0001-01-01T00:00:00Z",
                        "1969-12-31T23:59:59.999999Z",
                        "1970-01-01T00:00:00.000001Z",
                        "9999-12-31T23:59:59.999999Z");
        assertThat(changes()).as("R-10: notes").extracting(Change::note).containsOnly(note);
    }
}
