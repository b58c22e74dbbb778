package dev.parley.engines.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.domain.catalog.AgentSpec.Provider;
import java.util.ArrayList;
import java.util.List;

/** What a provider's HTTP API looks like, written from its own documentation. */
enum Dialect {
    ANTHROPIC(Provider.ANTHROPIC, "/messages", "x-api-key"),
    OPENAI(Provider.OPENAI, "/chat/completions", "authorization"),
    OPENAI_COMPATIBLE(Provider.OPENAI_COMPATIBLE, "/chat/completions", "authorization"),
    OLLAMA(Provider.OLLAMA, "/api/chat", "authorization");

    static final int INPUT_TOKENS = 120;
    static final int OUTPUT_TOKENS = 30;

    private static final ObjectMapper JSON = new ObjectMapper();

    final Provider provider;
    final String path;
    final String keyHeader;

    Dialect(Provider provider, String path, String keyHeader) {
        this.provider = provider;
        this.path = path;
        this.keyHeader = keyHeader;
    }

    static Dialect of(Provider provider) {
        return valueOf(provider.name());
    }

    /** The system message of a request. */
    String system(JsonNode request) {
        if (this == ANTHROPIC) {
            return text(request.path("system"));
        }
        return text(request.path("messages").path(0).path("content"));
    }

    /** The other messages of a request, oldest first. */
    List<String> messages(JsonNode request) {
        var texts = new ArrayList<String>();
        for (var message : request.path("messages")) {
            if (!message.path("role").asText().equals("system")) {
                texts.add(text(message.path("content")));
            }
        }
        return texts;
    }

    /** The JSON Schema that a request gives. */
    JsonNode schema(JsonNode request) {
        return switch (this) {
            case ANTHROPIC -> request.path("output_config").path("format").path("schema");
            case OPENAI, OPENAI_COMPATIBLE ->
                request.path("response_format").path("json_schema").path("schema");
            case OLLAMA -> request.path("format");
        };
    }

    private static String text(JsonNode content) {
        if (content.isTextual()) {
            return content.asText();
        }
        var all = new StringBuilder();
        content.forEach(block -> all.append(block.path("text").asText()));
        return all.toString();
    }

    /** A whole answer. */
    String answer(String text, boolean refused) {
        var answer = JSON.createObjectNode();
        switch (this) {
            case ANTHROPIC -> {
                answer.put("id", "msg_1")
                        .put("type", "message")
                        .put("role", "assistant")
                        .put("model", "m");
                answer.putArray("content").addObject().put("type", "text").put("text", text);
                answer.put("stop_reason", refused ? "refusal" : "end_turn");
                answer.putObject("usage").put("input_tokens", INPUT_TOKENS).put("output_tokens", OUTPUT_TOKENS);
            }
            case OPENAI, OPENAI_COMPATIBLE -> {
                answer.put("id", "c1").put("object", "chat.completion").put("model", "m");
                var choice =
                        answer.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop");
                var message = choice.putObject("message").put("role", "assistant");
                if (refused) {
                    message.putNull("content").put("refusal", "I can't help with that.");
                } else {
                    message.put("content", text);
                }
                openAiUsage(answer);
            }
            case OLLAMA -> ollama(answer, refused ? "I can't help with that." : text, true);
        }
        return answer.toString();
    }

    private static void openAiUsage(ObjectNode answer) {
        answer.putObject("usage")
                .put("prompt_tokens", INPUT_TOKENS)
                .put("completion_tokens", OUTPUT_TOKENS)
                .put("total_tokens", INPUT_TOKENS + OUTPUT_TOKENS);
    }

    private static void ollama(ObjectNode answer, String text, boolean done) {
        answer.put("model", "m").put("created_at", "2026-01-01T00:00:00Z").put("done", done);
        answer.putObject("message").put("role", "assistant").put("content", text);
        if (done) {
            answer.put("done_reason", "stop")
                    .put("prompt_eval_count", INPUT_TOKENS)
                    .put("eval_count", OUTPUT_TOKENS);
        }
    }

    String contentType(boolean streamed) {
        if (!streamed) {
            return "application/json";
        }
        return this == OLLAMA ? "application/x-ndjson" : "text/event-stream";
    }

    /** The same answer bit by bit; each element is sent on its own. */
    List<String> streamed(String text, boolean refused) {
        var parts = new ArrayList<String>();
        int half = text.length() / 2;
        switch (this) {
            case ANTHROPIC -> {
                parts.add(event(
                        "message_start",
                        "{\"type\":\"message_start\",\"message\":{\"id\":\"m1\",\"role\":\"assistant\",\"model\":\"m\","
                                + "\"content\":[],\"usage\":{\"input_tokens\":" + INPUT_TOKENS
                                + ",\"output_tokens\":1}}}"));
                parts.add(
                        event(
                                "content_block_start",
                                "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}"));
                parts.add(anthropicDelta(text.substring(0, half)));
                parts.add(anthropicDelta(text.substring(half)));
                parts.add(event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}"));
                parts.add(event(
                        "message_delta",
                        "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + (refused ? "refusal" : "end_turn")
                                + "\"},\"usage\":{\"output_tokens\":" + OUTPUT_TOKENS + "}}"));
                parts.add(event("message_stop", "{\"type\":\"message_stop\"}"));
            }
            case OPENAI, OPENAI_COMPATIBLE -> {
                parts.add(openAiDelta(text.substring(0, half)));
                parts.add(openAiDelta(text.substring(half)));
                parts.add("data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\""
                        + (refused ? "content_filter" : "stop") + "\"}]}\n\n");
                var usage = JSON.createObjectNode().put("id", "c1");
                usage.putArray("choices");
                openAiUsage(usage);
                parts.add("data: " + usage + "\n\n");
                parts.add("data: [DONE]\n\n");
            }
            case OLLAMA -> {
                var said = refused ? "I can't help with that." : text;
                parts.add(ollamaLine(said.substring(0, said.length() / 2), false));
                parts.add(ollamaLine(said.substring(said.length() / 2), false));
                parts.add(ollamaLine("", true));
            }
        }
        return parts;
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    private static String anthropicDelta(String text) {
        var delta = JSON.createObjectNode().put("type", "content_block_delta").put("index", 0);
        delta.putObject("delta").put("type", "text_delta").put("text", text);
        return event("content_block_delta", delta.toString());
    }

    private static String openAiDelta(String text) {
        var chunk = JSON.createObjectNode().put("id", "c1");
        var choice = chunk.putArray("choices").addObject().put("index", 0);
        choice.putObject("delta").put("content", text);
        return "data: " + chunk + "\n\n";
    }

    private static String ollamaLine(String text, boolean done) {
        var line = JSON.createObjectNode();
        ollama(line, text, done);
        return line + "\n";
    }
}
