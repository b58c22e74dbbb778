package dev.parley.engines.model.provider;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.model.output.OutputSchema;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All providers, in their own dialects, through LangChain4j. */
public final class LangChainProvider implements ModelProvider, AutoCloseable {

    private final ProviderSettings settings;
    private final InstantSource clock;
    private final Supplier<HttpClient> http;
    private Optional<HttpClient> opened = Optional.empty();

    /** Opens nothing before a model is asked. */
    public LangChainProvider(ProviderSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = () -> HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    @Override
    public boolean offers(Provider provider) {
        return settings.address(provider).isPresent();
    }

    @Override
    public Reply ask(Question question, Access access, Duration left, Runnable progress) {
        var address = settings.address(question.model().provider())
                .orElseThrow(() -> ProviderFailure.lasting(Outcome.UNAVAILABLE, "no address is configured"));
        var call = new CallHttp(client(), clock, left);
        var models = new ChatModels(address, question, access, call, settings.ollamaContextTokens());
        var request = request(question);
        try {
            var response = question.streamed()
                    ? new Streamed(progress).ask(models.streaming(), request)
                    : models.whole().chat(request);
            return reply(response, question);
        } catch (ProviderFailure failure) {
            throw failure;
        } catch (ContentFilteredException refusal) {
            throw ProviderFailure.lasting(Outcome.REFUSED, "the model refused");
        } catch (RuntimeException unreadable) {
            // Its message may hold what the provider wrote, so only its kind is told.
            var kind = unreadable.getClass().getSimpleName();
            throw ProviderFailure.lasting(Outcome.UNAVAILABLE, "not an answer of this provider: " + kind);
        }
    }

    private synchronized HttpClient client() {
        var client = opened.orElseGet(http);
        opened = Optional.of(client);
        return client;
    }

    /** Ends the calls that are still out. */
    @Override
    public synchronized void close() {
        opened.ifPresent(HttpClient::shutdownNow);
    }

    private ChatRequest request(Question question) {
        var mode = settings.json(question.model().provider());
        var messages = new ArrayList<ChatMessage>();
        messages.add(SystemMessage.from(question.system() + inPrompt(question, mode)));
        question.conversation()
                .forEach(said ->
                        messages.add(said.byModel() ? AiMessage.from(said.text()) : UserMessage.from(said.text())));
        var request = ChatRequest.builder().messages(List.copyOf(messages));
        format(question, mode).ifPresent(request::responseFormat);
        return request.build();
    }

    private static String inPrompt(Question question, JsonOutput mode) {
        boolean told = mode == JsonOutput.SCHEMA || question.schema().isEmpty();
        return told
                ? ""
                : "\n\nAnswer with one JSON object and nothing else. It keeps to this JSON Schema:\n"
                        + question.schema().map(OutputSchema::portable).orElse("");
    }

    private static Optional<ResponseFormat> format(Question question, JsonOutput mode) {
        return question.schema().flatMap(schema -> switch (mode) {
            case SCHEMA ->
                Optional.of(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(JsonSchema.builder()
                                .name(schema.name())
                                .rootElement(JsonRawSchema.from(schema.portable()))
                                .build())
                        .build());
            // Anthropic knows no JSON without a schema.
            case OBJECT ->
                question.model().provider() == Provider.ANTHROPIC ? Optional.empty() : Optional.of(ResponseFormat.JSON);
            case PROMPT -> Optional.empty();
        });
    }

    private static Reply reply(ChatResponse response, Question question) {
        var usage = Optional.ofNullable(response.tokenUsage());
        var text = Optional.ofNullable(response.aiMessage().text()).orElse("");
        return new Reply(
                text,
                usage.map(used -> used.inputTokenCount()).orElse(0),
                usage.map(used -> used.outputTokenCount()).orElse(0),
                refused(response.finishReason(), question.model().provider())
                        || question.schema().isPresent() && RefusalInProse.is(text));
    }

    /** LangChain4j does not know Anthropic's reason "refusal" and calls it another one than those that it knows. */
    private static boolean refused(@Nullable FinishReason reason, Provider provider) {
        return reason == FinishReason.CONTENT_FILTER || reason == FinishReason.OTHER && provider == Provider.ANTHROPIC;
    }
}
