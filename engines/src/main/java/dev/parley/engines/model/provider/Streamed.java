package dev.parley.engines.model.provider;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.parley.domain.turn.ModelCall.Outcome;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Waits for a streamed answer to be whole. Our HTTP streams on the calling thread: when {@code chat} returns, all has come. */
final class Streamed implements StreamingChatResponseHandler {

    private final Runnable progress;
    private final AtomicReference<ChatResponse> whole = new AtomicReference<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Streamed(Runnable progress) {
        this.progress = progress;
    }

    ChatResponse ask(StreamingChatModel model, ChatRequest request) {
        model.chat(request, this);
        switch (failure.get()) {
            case null -> {}
            case RuntimeException known -> throw known;
            case Throwable other -> throw new IllegalStateException(other.getClass().getSimpleName());
        }
        return Optional.ofNullable(whole.get())
                .orElseThrow(Streamed::broken);
    }

    @Override
    public void onPartialResponse(String ignored) {
        progress.run();
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        whole.compareAndSet(null, response);
    }

    @Override
    public void onError(Throwable error) {
        failure.compareAndSet(null, cut(error) ? broken() : error);
    }

    private static boolean cut(Throwable error) {
        return error instanceof IOException || error.getCause() instanceof IOException;
    }

    private static ProviderFailure broken() {
        return ProviderFailure.passing(Outcome.UNAVAILABLE, Optional.empty(), "the stream ended before the answer did");
    }
}
