package dev.parley.engines.model.provider;

import static dev.langchain4j.model.chat.Capability.RESPONSE_FORMAT_JSON_SCHEMA;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.parley.domain.catalog.AgentSpec.Provider;
import java.net.URI;
import java.util.Map;

/**
 * LangChain4j's models, made for one call each: they are cheap, and so neither a key nor a deadline outlives its call. Their own
 * retries and their logging are off.
 */
record ChatModels(URI address, Question question, Access access, CallHttp http, int ollamaContextTokens) {

    /** What compatible servers without keys are sent in its place. */
    private static final String NO_KEY = "none";

    ChatModel whole() {
        return switch (question.model().provider()) {
            case ANTHROPIC ->
                AnthropicChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .apiKey(key())
                        .modelName(name())
                        .maxTokens(question.mostOutputTokens())
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .timeout(http.left())
                        .maxRetries(0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case OPENAI, OPENAI_COMPATIBLE -> {
                var builder = OpenAiChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .apiKey(key())
                        .modelName(name())
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .strictJsonSchema(true)
                        .timeout(http.left())
                        .maxRetries(0)
                        .logRequests(false)
                        .logResponses(false);
                // OpenAI's newer models know only the one, compatible servers often only the other.
                yield question.model().provider() == Provider.OPENAI
                        ? builder.maxCompletionTokens(question.mostOutputTokens())
                                .build()
                        : builder.maxTokens(question.mostOutputTokens()).build();
            }
            case OLLAMA ->
                OllamaChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .customHeaders(ollamaHeaders())
                        .modelName(name())
                        .numPredict(question.mostOutputTokens())
                        .numCtx(ollamaContextTokens)
                        .temperature(question.temperature())
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .timeout(http.left())
                        .maxRetries(0)
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case BUILTIN -> throw new IllegalArgumentException("the built-in engine asks nobody");
        };
    }

    StreamingChatModel streaming() {
        return switch (question.model().provider()) {
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .apiKey(key())
                        .modelName(name())
                        .maxTokens(question.mostOutputTokens())
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .timeout(http.left())
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case OPENAI, OPENAI_COMPATIBLE -> {
                var builder = OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .apiKey(key())
                        .modelName(name())
                        .strictJsonSchema(true)
                        .timeout(http.left())
                        .logRequests(false)
                        .logResponses(false);
                yield question.model().provider() == Provider.OPENAI
                        ? builder.maxCompletionTokens(question.mostOutputTokens())
                                .build()
                        : builder.maxTokens(question.mostOutputTokens()).build();
            }
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .customHeaders(ollamaHeaders())
                        .modelName(name())
                        .numPredict(question.mostOutputTokens())
                        .numCtx(ollamaContextTokens)
                        .temperature(question.temperature())
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .timeout(http.left())
                        .logRequests(false)
                        .logResponses(false)
                        .build();
            case BUILTIN -> throw new IllegalArgumentException("the built-in engine asks nobody");
        };
    }

    private Map<String, String> ollamaHeaders() {
        return access.key()
                .map(key -> Map.of("Authorization", "Bearer " + key.reveal()))
                .orElseGet(Map::of);
    }

    private String name() {
        return question.model().model();
    }

    private String key() {
        return access.key().map(Secret::reveal).orElse(NO_KEY);
    }
}
