package org.towntwinning.testkit.store.mutants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.towntwinning.document.Document;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.Name;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.Page;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.RelationReader;
import org.towntwinning.store.Versioned;
import org.towntwinning.store.Work;
import org.towntwinning.testkit.store.QueryContract;
import org.towntwinning.testkit.store.RoundTripContract;
import org.towntwinning.testkit.store.SnapshotContract;
import org.towntwinning.testkit.store.StoreLaws;

/** Stores that read something else than was written, in another order, or for too long. */
final class ReadFaults {

    private ReadFaults() {}

    static Stream<Mutant> all() {
        return Stream.of(
                ofValues(
                        "reverses the attachments of documents",
                        ReadFaults::reversed,
                        RoundTripContract.class,
                        "r10EveryRecordIsReadAsItWasWritten"),
                ofValues(
                        "cuts names after 255 characters",
                        ReadFaults::cut,
                        RoundTripContract.class,
                        "r10EveryRecordIsReadAsItWasWritten"),
                ofValues(
                        "drops the notes of relations",
                        ReadFaults::withoutNotes,
                        StoreLaws.class,
                        "r10WhatIsReadIsWhatWasWritten"),
                Mutant.ofViews(
                        "looks at the first condition of a query only",
                        ReadFaults::looksAtTheFirstCondition,
                        QueryContract.class,
                        "r09AQueryFindsWhatAPlainLoopFinds"),
                Mutant.ofViews(
                        "orders ids as people do",
                        ReadFaults::ordersAsPeopleDo,
                        QueryContract.class,
                        "r09TheOrderIsTheBinaryOrderOfTheIds"),
                Mutant.ofViews(
                        "begins a page one too late",
                        ReadFaults::beginsAPageTooLate,
                        QueryContract.class,
                        "r09ARecordThatNobodyChangesAppearsExactlyOnceWhileOthersChange"),
                Mutant.ofViews(
                        "counts what is on the first page",
                        ReadFaults::countsTheFirstPage,
                        StoreLaws.class,
                        "municipalitiesAndNetworksAreFoundAsByAPlainLoop"),
                Mutant.ofViews(
                        "gives a stream that outlives its callback",
                        ReadFaults::streamsFromAList,
                        SnapshotContract.class,
                        "r03NothingLazyOutlivesItsCallback"));
    }

    /** A store that reads records as others. */
    private static Mutant ofValues(
            String fault, UnaryOperator<RegisterRecord> reading, Class<?> contract, String test) {
        return Mutant.ofViews(
                fault,
                call -> call.real() instanceof Optional<?> found
                                && found.isPresent()
                                && found.get() instanceof Versioned<?> versioned
                                && versioned.value() instanceof RegisterRecord record
                        ? Optional.of(new Versioned<>(reading.apply(record), versioned.version()))
                        : call.real(),
                contract,
                test);
    }

    private static RegisterRecord reversed(RegisterRecord record) {
        if (record instanceof Document document && document.attachments().isPresent()) {
            List<DocumentId> attachments =
                    new ArrayList<>(document.attachments().get());
            Collections.reverse(attachments);
            return document.toBuilder().attachments(attachments).build();
        }
        return record;
    }

    private static RegisterRecord cut(RegisterRecord record) {
        if (record instanceof Municipality town) {
            return town.toBuilder()
                    .names(town.names().stream().map(ReadFaults::cut).toList())
                    .build();
        }
        return record;
    }

    private static Name cut(Name name) {
        String text = name.text();
        return new Name(text.substring(0, Math.min(255, text.length())), name.language(), name.validity());
    }

    private static RegisterRecord withoutNotes(RegisterRecord record) {
        return record instanceof Relation relation
                ? relation.toBuilder().notes(List.of()).build()
                : record;
    }

    private static Object looksAtTheFirstCondition(Tampering.Call call) throws Throwable {
        if (call.target() instanceof RelationReader && call.argument(0) instanceof RelationQuery query) {
            Object[] others = call.arguments().toArray();
            query.conditions().stream()
                    .findFirst()
                    .filter(RelationQuery.HasParty.class::isInstance)
                    .map(RelationQuery.HasParty.class::cast)
                    .ifPresent(first -> others[0] = RelationQuery.all().party(first.municipality()));
            return call.with(others);
        }
        return call.real();
    }

    @SuppressWarnings("unchecked")
    private static Object ordersAsPeopleDo(Tampering.Call call) throws Throwable {
        if (!call.is("stream")) {
            return call.real();
        }
        Work<Stream<Versioned<? extends RegisterRecord>>, Object, Exception> use =
                (Work<Stream<Versioned<? extends RegisterRecord>>, Object, Exception>) call.argument(1);
        Work<Stream<Versioned<? extends RegisterRecord>>, Object, Exception> sorted =
                records -> use.perform(records.sorted(
                        Comparator.comparing(each -> each.value().id().value().toLowerCase(Locale.ROOT))));
        return call.with(call.argument(0), sorted);
    }

    @SuppressWarnings("unchecked")
    private static Object beginsAPageTooLate(Tampering.Call call) throws Throwable {
        Object answer = call.real();
        if (call.is("list") && ((PageRequest) call.argument(1)).after().isPresent()) {
            Page<Versioned<?>> page = (Page<Versioned<?>>) answer;
            return Page.of(page.items().stream().skip(1).toList(), page.next().orElse(null));
        }
        return answer;
    }

    private static Object countsTheFirstPage(Tampering.Call call) throws Throwable {
        Object answer = call.real();
        return call.is("count") ? Math.min(5L, (Long) answer) : answer;
    }

    @SuppressWarnings("unchecked")
    private static Object streamsFromAList(Tampering.Call call) throws Throwable {
        if (!call.is("stream")) {
            return call.real();
        }
        Work<Stream<?>, List<?>, Exception> collecting = Stream::toList;
        Object all = call.with(call.argument(0), collecting);
        return ((Work<Stream<?>, Object, Exception>) call.argument(1)).perform(((List<?>) all).stream());
    }
}
