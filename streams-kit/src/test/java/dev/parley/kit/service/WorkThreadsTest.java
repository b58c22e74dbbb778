package dev.parley.kit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkThreadsTest {

    @Test
    void closing_waits_for_work_that_is_out_and_takes_no_more() {
        var threads = new WorkThreads();
        var done = new AtomicBoolean();
        var goOn = new CountDownLatch(1);
        threads.execute(() -> {
            uninterrupted(goOn);
            done.set(true);
        });
        goOn.countDown();

        threads.close();

        assertThat(done).isTrue();
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> threads.execute(() -> {}));
    }

    @Test
    void work_that_does_not_end_in_time_is_interrupted() throws InterruptedException {
        var threads = new WorkThreads(Duration.ofMillis(1));
        var never = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        threads.execute(() -> {
            if (!uninterrupted(never)) {
                interrupted.countDown();
            }
        });

        threads.close();

        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void an_interrupt_ends_the_wait_and_the_work() throws InterruptedException {
        var threads = new WorkThreads();
        var never = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        threads.execute(() -> {
            if (!uninterrupted(never)) {
                interrupted.countDown();
            }
        });
        Thread.currentThread().interrupt();

        threads.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
