package dev.parley.engines.model.provider;

import static dev.langchain4j.model.chat.Capability.RESPONSE_FORMAT_JSON_SCHEMA;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.util.Map;

/**
 * LangChain4j's models, made for one call each: they are cheap, and so neither a key nor a deadline outlives its call. Their own
 * retries are off; what they are to do is said once, in {@link #parameters}, for the whole and the streamed kind of each.
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
                        .defaultRequestParameters(parameters())
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .maxRetries(0)
                        .build();
            case OPENAI, OPENAI_COMPATIBLE ->
                OpenAiChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .apiKey(key())
                        .defaultRequestParameters(parameters())
                        .strictJsonSchema(true)
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .maxRetries(0)
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .customHeaders(ollamaHeaders())
                        .defaultRequestParameters(parameters())
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .maxRetries(0)
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
                        .defaultRequestParameters(parameters())
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .build();
            case OPENAI, OPENAI_COMPATIBLE ->
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .apiKey(key())
                        .defaultRequestParameters(parameters())
                        .strictJsonSchema(true)
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(address.toString())
                        .customHeaders(ollamaHeaders())
                        .defaultRequestParameters(parameters())
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .build();
            case BUILTIN -> throw new IllegalArgumentException("the built-in engine asks nobody");
        };
    }

    private ChatRequestParameters parameters() {
        var model = question.model().model();
        int most = question.mostOutputTokens();
        return switch (question.model().provider()) {
            // OpenAI's newer models know only this name of the limit, compatible servers often only the other.
            case OPENAI ->
                OpenAiChatRequestParameters.builder()
                        .modelName(model)
                        .maxCompletionTokens(most)
                        .build();
            case ANTHROPIC, OPENAI_COMPATIBLE ->
                ChatRequestParameters.builder()
                        .modelName(model)
                        .maxOutputTokens(most)
                        .build();
            case OLLAMA ->
                OllamaChatRequestParameters.builder()
                        .modelName(model)
                        .maxOutputTokens(most)
                        .temperature(question.temperature())
                        .numCtx(ollamaContextTokens)
                        .build();
            case BUILTIN -> throw new IllegalArgumentException("the built-in engine asks nobody");
        };
    }

    private Map<String, String> ollamaHeaders() {
        return access.key()
                .map(key -> Map.of("Authorization", "Bearer " + key.reveal()))
                .orElseGet(Map::of);
    }

    private String key() {
        return access.key().map(Secret::reveal).orElse(NO_KEY);
    }
}
