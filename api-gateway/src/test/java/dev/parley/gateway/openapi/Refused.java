package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.Answer;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a refusal must look like, whatever was refused. */
public final class Refused {

    private Refused() {}

    /** It is a problem document with that code, which gives nothing away. */
    public static void with(ErrorCode code, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(code.status());
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(json(answer).path("code").asString()).as(answer.body()).isEqualTo(code.wireName());
        assertThat(json(answer).path("status").asInt()).isEqualTo(code.status());
        assertThat(answer.body())
                .doesNotContain("Exception", "micronaut", "jackson", "apache")
                .doesNotContainPattern("dev\\.parley\\.[a-z]");
    }

    /** Where it says that something is wrong. */
    public static List<String> paths(Answer answer) {
        return json(answer)
                .path("errors")
                .valueStream()
                .map(error -> error.path("path").asString())
                .toList();
    }

    public static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
