package org.towntwinning.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The helpers that contracts on threads and on time rest on. */
class RendezvousTest {

    @Test
    void racersRunInThreadsOfTheirOwnAndAnswerInOrder() throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        assertThat(Rendezvous.race(4, number -> {
                    threads.add(Thread.currentThread());
                    return "racer " + number;
                }))
                .as("answers of four racers")
                .containsExactly("racer 0", "racer 1", "racer 2", "racer 3");
        assertThat(threads).as("their threads").hasSize(4).doesNotContain(Thread.currentThread());
    }

    @Test
    void whatARacerThrowsReachesWhoeverStartedIt() {
        IOException failure = new IOException("lost");
        assertThatThrownBy(
                        () -> Rendezvous.race(2, number -> {
                            if (number == 1) {
                                throw failure;
                            }
                            return number;
                        }),
                        "a race that one of two does not end")
                .isSameAs(failure);
        AssertionError error = new AssertionError("wrong");
        assertThatThrownBy(
                        () -> Rendezvous.elsewhere(() -> {
                            throw error;
                        }),
                        "another thread that fails")
                .isSameAs(error);
    }

    @Test
    void threadsThatMeetHaveBothDoneWhatComesBefore() throws Exception {
        Rendezvous meeting = Rendezvous.of(2);
        boolean[] done = new boolean[2];
        assertThat(Rendezvous.race(2, number -> {
                    done[number] = true;
                    meeting.meet();
                    return done[1 - number];
                }))
                .as("whether the other was there, too")
                .containsOnly(true);
    }

    @Test
    void aThreadThatWaitsIsSeenToWait() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Thread waiting = new Thread(() -> {
            try {
                never.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
        waiting.start();
        Rendezvous.awaitBlocked(waiting);
        assertThat(waiting.getState()).as("state of a thread that waits").isEqualTo(Thread.State.WAITING);
        waiting.interrupt();
        waiting.join();
    }

    @Test
    void aClockStandsStillUntilItIsSet() {
        MovableClock clock = new MovableClock();
        assertThat(clock.instant()).as("a new clock").isEqualTo(MovableClock.START);
        clock.advance(Duration.ofDays(-1));
        assertThat(clock.instant()).as("set back by a day").isEqualTo("2025-06-23T10:00:00Z");
        clock.set(MovableClock.START);
        assertThat(clock.instant()).as("set again").isEqualTo(MovableClock.START);
    }
}
