package org.towntwinning.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;
import org.towntwinning.time.PartialDate;

/**
 * Documents of all kinds; nine of ten with a date; a fifth say which attachments they have, some of them that they have
 * none. No document is attached to itself. Immutable: each setting returns a copy.
 */
public final class DocumentArbitrary extends ArbitraryDecorator<Document> {

    private final RecordIds pool;
    private final List<DocumentId> own;
    private final List<DocumentKind> kinds;

    DocumentArbitrary(RecordIds pool) {
        this(pool, pool.documents(), List.of(DocumentKind.values()));
    }

    private DocumentArbitrary(RecordIds pool, List<DocumentId> own, List<DocumentKind> kinds) {
        this.pool = pool;
        this.own = own;
        this.kinds = kinds;
    }

    /**
     * Chooses the ids that the documents bear.
     *
     * @param ids those that may occur, at least one
     * @return a copy with these ids
     * @throws IllegalArgumentException if there is none
     */
    public DocumentArbitrary bearing(DocumentId... ids) {
        return new DocumentArbitrary(pool, RecordIds.atLeastOne(ids), kinds);
    }

    /**
     * Narrows to documents of some kinds.
     *
     * @param kinds those that may occur, at least one
     * @return a copy with these kinds
     * @throws IllegalArgumentException if there is none
     */
    public DocumentArbitrary kinds(DocumentKind... kinds) {
        if (kinds.length == 0) {
            throw new IllegalArgumentException("a document has a kind: give at least one that may occur");
        }
        return new DocumentArbitrary(pool, own, List.of(kinds));
    }

    @Override
    protected Arbitrary<Document> arbitrary() {
        SourceArbitraries sources = new SourceArbitraries(pool);
        ActorArbitraries actors = new ActorArbitraries(pool);
        Arbitrary<Document> alone = Builders.withBuilder(Document::builder)
                .use(Arbitraries.of(own))
                .in(Document.Builder::id)
                .use(Arbitraries.of(kinds))
                .in(Document.Builder::kind)
                .use(DateArbitraries.partialDates())
                .withProbability(0.9)
                .in(Document.Builder::date)
                .use(TextArbitraries.languages())
                .withProbability(0.7)
                .in(Document.Builder::language)
                .use(actors.actors())
                .withProbability(0.5)
                .in(Document.Builder::issuer)
                .use(actors.someActors())
                .in(Document.Builder::addressees)
                .use(actors.someActors())
                .in(Document.Builder::signatories)
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.4)
                .in(Document.Builder::subject)
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.1)
                .in(Document.Builder::summary)
                .use(sources.someExternalIds())
                .in(Document.Builder::externalIds)
                .use(sources.someNotes())
                .in(Document.Builder::notes)
                .build(Document.Builder::build);
        Arbitrary<Document> any = Arbitraries.frequencyOf(
                Tuple.of(4, alone),
                Tuple.of(
                        1,
                        Combinators.combine(alone, pool.anyDocument().list().ofMaxSize(3))
                                .as(DocumentArbitrary::with)));
        return EarlyCases.first(any, plain(), councilLetter());
    }

    private static Document with(Document document, List<DocumentId> attachments) {
        return document.toBuilder()
                .attachments(attachments.stream()
                        .distinct()
                        .filter(attachment -> !attachment.equals(document.id()))
                        .toList())
                .build();
    }

    private Document plain() {
        return Document.builder().id(own.get(0)).kind(kinds.get(0)).build();
    }

    private Document councilLetter() {
        return plain().toBuilder()
                .date(PartialDate.parse("2025-06-24"))
                .issuer(Actor.town(pool.municipalities().get(0)))
                .signatories(List.of(
                        Actor.office(pool.municipalities().get(0), Office.MUNICIPAL_SECRETARY),
                        Actor.office(pool.municipalities().get(0), Office.MAYOR)))
                .subject(LocalizedText.of("nl", "Stedenbanden"))
                .attachments(List.of())
                .build();
    }
}
