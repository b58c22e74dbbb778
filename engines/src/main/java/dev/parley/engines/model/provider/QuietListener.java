package dev.parley.engines.model.provider;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.parley.domain.turn.ModelCall.Outcome;

/**
 * Tells a listener what it cannot read as our failure. Left to itself LangChain4j would log such an event's exception, and with it
 * what the provider wrote. For one thread.
 */
final class QuietListener implements ServerSentEventListener {

    private final ServerSentEventListener listener;
    private boolean failed;

    QuietListener(ServerSentEventListener listener) {
        this.listener = listener;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        quietly(() -> listener.onOpen(response));
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        quietly(() -> listener.onEvent(event, context));
    }

    @Override
    public void onEvent(ServerSentEvent event) {
        quietly(() -> listener.onEvent(event));
    }

    @Override
    public void onError(Throwable error) {
        failed = true;
        listener.onError(error);
    }

    @Override
    public void onClose() {
        quietly(listener::onClose);
    }

    private void quietly(Runnable step) {
        if (failed) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException unreadable) {
            var kind = unreadable.getClass().getSimpleName();
            onError(ProviderFailure.lasting(Outcome.UNAVAILABLE, "not a stream of this provider: " + kind));
        }
    }
}
