package dev.parley.kit.service;

import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a service as this process: until SIGTERM or Ctrl-C, then closes it. */
public final class Shutdown {

    private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

    private Shutdown() {}

    /** Starts the service and returns after it was closed by the end of the process. */
    public static void runUntilStopped(Service service) throws InterruptedException {
        var closed = new CountDownLatch(1);
        var closing = new Thread(
                () -> {
                    LOG.info("{} stops", service.name());
                    service.close();
                    closed.countDown();
                },
                "shutdown");
        service.start();
        Runtime.getRuntime().addShutdownHook(closing);
        LOG.info("{} started", service.name());
        closed.await();
    }
}
