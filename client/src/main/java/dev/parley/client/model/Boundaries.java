package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.Optional;

/** Where an agent stops. */
public record Boundaries(
        Optional<Integer> maxFollowUpsPerQuestion, Optional<OffTopic> offTopicHandling, List<String> sensitiveTopics) {

    /** What an agent does when the participant strays. */
    public enum OffTopic {
        GENTLE_REDIRECT,
        FIRM_REDIRECT,
        ALLOW,
        END_INTERVIEW,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
