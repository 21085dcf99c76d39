/**
 * The contract of stores: tests and laws that a backend inherits, and that tell whether it is right.
 *
 * <p>Every test names the rule that it checks, R-01 to R-19 of {@link org.towntwinning.store}, in its name and in the
 * message of its failure. None is ever skipped: what a store does not declare as a
 * {@linkplain org.towntwinning.store.Capability capability}, it must refuse.
 *
 * <h2>To add a backend</h2>
 *
 * <ol>
 *   <li>Implement {@link org.towntwinning.store.TwinningStore}, or only the
 *       {@linkplain org.towntwinning.store.spi.CommitLog log} of the engine in core, and have it found by its URL by a
 *       {@link org.towntwinning.store.spi.StoreProvider}.
 *   <li>Add {@code twinning-testkit} in the test scope.
 *   <li>Write a fixture: one register, and how to open it.
 *       <pre>{@code
 * public class OwnFixture implements StoreFixture {
 *
 *     private final List<Commit> place = new ArrayList<>();
 *
 *     @Override
 *     public TwinningStore open(InstantSource clock) {
 *         return OwnStore.open(place, clock);
 *     }
 *
 *     @Override
 *     public void close() {
 *         place.clear();
 *     }
 * }
 * }</pre>
 *   <li>Inherit every contract: {@link org.towntwinning.testkit.store.UnitOfWorkContract},
 *       {@link org.towntwinning.testkit.store.SnapshotContract},
 *       {@link org.towntwinning.testkit.store.HistoryContract}, {@link org.towntwinning.testkit.store.FeedContract},
 *       {@link org.towntwinning.testkit.store.QueryContract}, {@link org.towntwinning.testkit.store.RoundTripContract},
 *       {@link org.towntwinning.testkit.store.RegisterRulesContract},
 *       {@link org.towntwinning.testkit.store.SessionContract}, {@link org.towntwinning.testkit.store.CloseContract},
 *       {@link org.towntwinning.testkit.store.ConcurrencyContract},
 *       {@link org.towntwinning.testkit.store.InterruptContract},
 *       {@link org.towntwinning.testkit.store.DurabilityContract} and
 *       {@link org.towntwinning.testkit.store.ErasureContract}.
 *       <pre>{@code
 * @Nested
 * class UnitsOfWork extends UnitOfWorkContract {
 *     @Override
 *     protected StoreFixture fixture() {
 *         return new OwnFixture();
 *     }
 * }
 * }</pre>
 *   <li>Inherit the laws: {@link org.towntwinning.testkit.store.StoreLaws} tries whole registers,
 *       {@link org.towntwinning.testkit.store.StatefulStoreLaws} random sequences of units of work, queries and
 *       openings, side by side with the reference store.
 *       <pre>{@code
 * class OwnStorePropertiesTest implements StoreLaws, StatefulStoreLaws {
 *     @Override
 *     public StoreFixture fixture() {
 *         return new OwnFixture();
 *     }
 * }
 * }</pre>
 *   <li>Set it against every other backend that is at hand.
 *       <pre>{@code
 * class EveryStoreTest extends AllToAll {
 *     @Override
 *     protected Map<String, Supplier<StoreFixture>> fixtures() {
 *         return Map.of("memory", MemoryFixture::new, "own", OwnFixture::new);
 *     }
 * }
 * }</pre>
 * </ol>
 *
 * <p>Two helpers are of use in a backend's own tests, too: {@link org.towntwinning.testkit.store.MovableClock} and
 * {@link org.towntwinning.testkit.store.Rendezvous}, with which threads meet rather than sleep.
 *
 * <h2>What the contract notices</h2>
 *
 * <p>The contract is tested against stores that are broken on purpose. Each is noticed by the test beside it, and that
 * test passes with the same store without the fault.
 *
 * <table>
 *   <caption>A store that ..., and the test that fails</caption>
 *   <tr><td>forgets an insertion</td>
 *       <td>{@code UnitOfWorkContract.r02WhatItReturnsIsWhatWasCommitted}</td></tr>
 *   <tr><td>ignores the expected version</td>
 *       <td>{@code UnitOfWorkContract.r05AVersionThatIsNotCurrentIsStale}</td></tr>
 *   <tr><td>inserts over what is there</td>
 *       <td>{@code UnitOfWorkContract.r04InsertOfALiveIdIsADuplicate}</td></tr>
 *   <tr><td>names the first duplicate only</td>
 *       <td>{@code UnitOfWorkContract.r04InsertAllNamesAllDuplicatesAndInsertsNothing}</td></tr>
 *   <tr><td>compares values before versions</td>
 *       <td>{@code UnitOfWorkContract.r06StalenessIsCheckedBeforeEquality}</td></tr>
 *   <tr><td>does not see its own writes</td>
 *       <td>{@code UnitOfWorkContract.r02OwnWritesAreVisibleAtOnceAndToNobodyElse}</td></tr>
 *   <tr><td>does not remove at the second version</td>
 *       <td>{@code StatefulStoreLaws.whateverIsDoneItAnswersAsTheReferenceStore}</td></tr>
 *   <tr><td>forgets removals of relations</td>
 *       <td>{@code AllToAll.r10R11EveryBackendToEveryOther}</td></tr>
 *   <tr><td>reverses the attachments of documents</td>
 *       <td>{@code RoundTripContract.r10EveryRecordIsReadAsItWasWritten}</td></tr>
 *   <tr><td>cuts names after 255 characters</td>
 *       <td>{@code RoundTripContract.r10EveryRecordIsReadAsItWasWritten}</td></tr>
 *   <tr><td>drops the notes of relations</td>
 *       <td>{@code StoreLaws.r10WhatIsReadIsWhatWasWritten}</td></tr>
 *   <tr><td>looks at the first condition of a query only</td>
 *       <td>{@code QueryContract.r09AQueryFindsWhatAPlainLoopFinds}</td></tr>
 *   <tr><td>orders ids as people do</td>
 *       <td>{@code QueryContract.r09TheOrderIsTheBinaryOrderOfTheIds}</td></tr>
 *   <tr><td>begins a page one too late</td>
 *       <td>{@code QueryContract.r09ARecordThatNobodyChangesAppearsExactlyOnceWhileOthersChange}</td></tr>
 *   <tr><td>counts what is on the first page</td>
 *       <td>{@code StoreLaws.municipalitiesAndNetworksAreFoundAsByAPlainLoop}</td></tr>
 *   <tr><td>gives a stream that outlives its callback</td>
 *       <td>{@code SnapshotContract.r03NothingLazyOutlivesItsCallback}</td></tr>
 *   <tr><td>rounds instants to milliseconds</td>
 *       <td>{@code HistoryContract.r11InstantsAreInMicrosecondsAndNeverDecrease}</td></tr>
 *   <tr><td>believes a clock that goes back</td>
 *       <td>{@code HistoryContract.r11InstantsAreInMicrosecondsAndNeverDecrease}</td></tr>
 *   <tr><td>has no removals in its history</td>
 *       <td>{@code HistoryContract.r11HistoryTellsTheLifeOfARecord}</td></tr>
 *   <tr><td>remembers the last ten entries of a history</td>
 *       <td>{@code HistoryContract.r11AThousandVersionsOfOneRecordAreAllThere}</td></tr>
 *   <tr><td>counts versions anew after a removal</td>
 *       <td>{@code StoreLaws.r11HistoryIsWhatChangedFromRevisionToRevision}</td></tr>
 *   <tr><td>gives a revision to two units of work</td>
 *       <td>{@code FeedContract.r11TheFeedTellsWhatWasDoneToWhichRecord}</td></tr>
 *   <tr><td>leaves a gap in the feed</td>
 *       <td>{@code FeedContract.r11TheFeedMissesNothingAtAnyLimit}</td></tr>
 *   <tr><td>answers for revisions that it does not have</td>
 *       <td>{@code FeedContract.r11TheFeedRefusesWhatCannotBeAnswered}</td></tr>
 *   <tr><td>drops the source of a note</td>
 *       <td>{@code RoundTripContract.r10NotesAndInstantsAreKeptToo}</td></tr>
 *   <tr><td>keeps what a callback wrote before it threw</td>
 *       <td>{@code UnitOfWorkContract.r01AThrowLeavesNoTrace}</td></tr>
 *   <tr><td>reports the first violation only</td>
 *       <td>{@code RegisterRulesContract.r07AllMissingReferencesAreReportedTogetherWithTheirPaths}</td></tr>
 *   <tr><td>commits in spite of a violation</td>
 *       <td>{@code RegisterRulesContract.r07WhatOthersReferToCannotBeRemoved}</td></tr>
 *   <tr><td>lets two write at once</td>
 *       <td>{@code ConcurrencyContract.r05OfNReplacesOfOneVersionExactlyOneWins}</td></tr>
 *   <tr><td>shows later commits in a snapshot</td>
 *       <td>{@code SnapshotContract.r03ASnapshotNeverChanges}</td></tr>
 *   <tr><td>lets itself be called from inside a callback</td>
 *       <td>{@code SessionContract.r19ACallFromInsideACallbackIsRefused}</td></tr>
 *   <tr><td>forgets that the thread was interrupted</td>
 *       <td>{@code InterruptContract.r15AThreadInterruptedWhileItWaitsWritesNothing}</td></tr>
 *   <tr><td>cannot be closed twice</td>
 *       <td>{@code CloseContract.r14CloseIsIdempotentAndEndsEverything}</td></tr>
 *   <tr><td>leaves a thread behind</td>
 *       <td>{@code CloseContract.r14AStoreThatIsOpenedAndClosedAgainAndAgainLeavesNoThread}</td></tr>
 *   <tr><td>keeps erased content</td>
 *       <td>{@code ErasureContract.r12TheRecordIsGoneFromEveryRevision}</td></tr>
 *   <tr><td>loses the last commit when it is opened again</td>
 *       <td>{@code DurabilityContract.r18WhatWasCommittedIsThereWhenTheStoreIsOpenedAgain}</td></tr>
 *   <tr><td>keeps the summaries of what it erased</td>
 *       <td>{@code ErasureContract.r12TheFeedIsBlankedWhereTheRecordWasTouchedAndOnlyThere}</td></tr>
 *   <tr><td>blanks all summaries when it erases</td>
 *       <td>{@code ErasureContract.r12TheFeedIsBlankedWhereTheRecordWasTouchedAndOnlyThere}</td></tr>
 *   <tr><td>has no tombstone in its history</td>
 *       <td>{@code ErasureContract.r12HistoryTellsThatItWasAndNotWhatItWas}</td></tr>
 * </table>
 */
@NullMarked
package org.towntwinning.testkit.store;

import org.jspecify.annotations.NullMarked;
