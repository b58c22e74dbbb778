package dev.parley.engines.model.provider;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.parley.domain.turn.ModelCall.Outcome;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Waits for a streamed answer to be whole. Our HTTP streams on the calling thread: when {@code chat} returns, all has come. */
final class Streamed implements StreamingChatResponseHandler {

    private final Runnable progress;
    /** What came first counts: a stream that broke is closed as well, and closing makes an answer of what there is. */
    private final CompletableFuture<ChatResponse> whole = new CompletableFuture<>();

    Streamed(Runnable progress) {
        this.progress = progress;
    }

    ChatResponse ask(StreamingChatModel model, ChatRequest request) {
        model.chat(request, this);
        if (whole.state() == Future.State.SUCCESS) {
            return whole.resultNow();
        }
        if (whole.state() == Future.State.FAILED && whole.exceptionNow() instanceof RuntimeException known) {
            throw known;
        }
        throw broken();
    }

    @Override
    public void onPartialResponse(String ignored) {
        progress.run();
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        whole.complete(response);
    }

    @Override
    public void onError(Throwable error) {
        whole.completeExceptionally(cut(error) ? broken() : error);
    }

    private static boolean cut(Throwable error) {
        return error instanceof IOException || error.getCause() instanceof IOException;
    }

    private static ProviderFailure broken() {
        return ProviderFailure.passing(Outcome.UNAVAILABLE, Optional.empty(), "the stream ended before the answer did");
    }
}
