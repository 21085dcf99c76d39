package org.towntwinning.testkit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A point at which threads wait for each other, and go on at the same moment; it can be used again and again. With it
 * tests bring about the orders of events that they are about, rather than to sleep and hope.
 */
public final class Rendezvous {

    /** After so long a thread that does not come is taken for one that never will. */
    private static final long MINUTES = 2;

    private static final long BLOCKED_AFTER_NANOS = 2_000_000_000L;

    private final CyclicBarrier barrier;

    private Rendezvous(int parties) {
        this.barrier = new CyclicBarrier(parties);
    }

    /**
     * A meeting of so many threads.
     *
     * @param parties how many have to come, from 1
     * @return a new meeting point
     */
    public static Rendezvous of(int parties) {
        return new Rendezvous(parties);
    }

    /**
     * Waits until all others are here.
     *
     * @throws AssertionError if one of them does not come within two minutes
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    public void meet() throws InterruptedException {
        try {
            barrier.await(MINUTES, TimeUnit.MINUTES);
        } catch (BrokenBarrierException | TimeoutException alone) {
            throw new AssertionError("a thread did not come to the meeting within " + MINUTES + " minutes", alone);
        }
    }

    /**
     * What one of several threads does.
     *
     * @param <T> the type of the answer
     */
    public interface Racer<T> {

        /**
         * Runs.
         *
         * @param number which of the threads this is, from 0
         * @return the answer
         * @throws Exception whatever goes wrong
         */
        T run(int number) throws Exception;
    }

    /**
     * Lets threads begin at the same moment.
     *
     * @param threads how many, from 1
     * @param racer what each of them does
     * @param <T> the type of the answers
     * @return their answers, in the order of their numbers
     * @throws Exception what one of them threw, as it is, or if they do not end within two minutes
     */
    public static <T> List<T> race(int threads, Racer<T> racer) throws Exception {
        Objects.requireNonNull(racer, "racer");
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Rendezvous start = of(threads);
            List<Callable<T>> tasks = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                tasks.add(() -> {
                    start.meet();
                    return racer.run(number);
                });
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : pool.invokeAll(tasks, MINUTES, TimeUnit.MINUTES)) {
                answers.add(resultOf(answer));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Asks another thread, and waits for it.
     *
     * @param question what the other thread does
     * @param <T> the type of the answer
     * @return its answer
     * @throws Exception what it threw, as it is, or if it does not end within two minutes
     */
    public static <T extends @Nullable Object> T elsewhere(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        Thread other = new Thread(task, "elsewhere");
        other.setDaemon(true);
        other.start();
        return resultOf(task);
    }

    /**
     * Waits until a thread waits for something itself, or has ended; for two seconds at most, because not all waiting
     * shows.
     *
     * @param thread the thread
     */
    public static void awaitBlocked(Thread thread) {
        long end = System.nanoTime() + BLOCKED_AFTER_NANOS;
        while (System.nanoTime() - end < 0
                && (thread.getState() == Thread.State.NEW || thread.getState() == Thread.State.RUNNABLE)) {
            Thread.onSpinWait();
        }
    }

    private static <T extends @Nullable Object> T resultOf(Future<T> answer) throws Exception {
        try {
            return answer.get(MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Exception exception) {
                throw exception;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure;
        }
    }
}
