package dev.parley.standalone.events;

import com.microsoft.kiota.ApiException;
import dev.parley.standalone.embedded.Addresses;
import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Reads values with nothing but the registry; it is asked once for every schema. For one thread. */
public final class GenericValues implements AutoCloseable {

    private static final int HTTP_NOT_FOUND = 404;
    private static final int HTTP_ERROR = 400;

    private final URI registry;
    private final AvroKafkaDeserializer<GenericRecord> avro = new AvroKafkaDeserializer<>();

    public GenericValues(Addresses addresses) {
        this.registry = addresses.registryUrl();
        avro.configure(addresses.askingRegistry(), false);
    }

    /**
     * What the bytes are.
     *
     * @throws EventsFailure if the registry does not answer
     */
    public Value read(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return new Value.Tombstone();
        }
        try {
            return new Value.Decoded(avro.deserialize(topic, bytes));
        } catch (RuntimeException | StackOverflowError e) {
            if (isAway(e)) {
                throw new EventsFailure(
                        "The schema registry at " + registry + " does not answer. " + Advice.REGISTRY, e);
            }
            return new Value.Raw(bytes, reason(e));
        }
    }

    private static boolean isAway(Throwable e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof ApiException api
                                && api.getResponseStatusCode() >= HTTP_ERROR
                                && api.getResponseStatusCode() != HTTP_NOT_FOUND);
    }

    private static String reason(Throwable e) {
        if (causes(e).anyMatch(ApiException.class::isInstance)) {
            return "the registry does not know its schema";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    @Override
    public void close() {
        avro.close();
    }
}
