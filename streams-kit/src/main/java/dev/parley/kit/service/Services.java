package dev.parley.kit.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Several parts as one service: started in order, closed in the opposite order, even when one of them fails to. A service that is nothing
 * but its parts extends it and says them.
 */
public class Services implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(Services.class);

    private final String name;
    private final List<? extends Service> parts;
    private final Deque<Service> running = new ArrayDeque<>();

    public Services(String name, List<? extends Service> parts) {
        this.name = name;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        try {
            for (var part : parts) {
                running.push(part);
                part.start();
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            var part = running.pop();
            try {
                part.close();
            } catch (RuntimeException e) {
                LOG.warn("{} did not close cleanly", part.name(), e);
            }
        }
    }

    @Override
    public Health health() {
        return Health.all(parts.stream().collect(Collectors.toMap(Service::name, Service::health)));
    }
}
