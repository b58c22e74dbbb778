package dev.parley.engines.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A study with labelled answers to its questions, as a file holds it; the labelled set's README tells what the labels mean. */
record LabelledStudy(String study, String description, String language, List<Question> questions) {

    /**
     * A question and what people answered.
     *
     * @param expects the kind of value, for a typed question
     * @param branches the conditions that read that value
     */
    record Question(
            String key,
            String text,
            String objective,
            Optional<String> hint,
            Optional<String> expects,
            List<Branch> branches,
            List<Answer> answers) {
        Question {
            branches = Optional.ofNullable(branches).orElse(List.of());
        }
    }

    /** A condition on the question's value. */
    record Branch(String operator, JsonNode value) {}

    /**
     * An answer and its labels.
     *
     * @param kind what kind of answer it is; not a label
     * @param says the messages, oldest first
     * @param is the flags that hold, with blanks between
     */
    record Answer(
            @JsonProperty("case") String kind,
            List<String> says,
            String is,
            Optional<String> ask,
            Optional<Object> value,
            String feels) {

        /** What the engine should say. */
        Reading labels() {
            var flags = Arrays.asList(is.split(" "));
            return new Reading(
                    flags.contains("addressed"),
                    flags.contains("declined"),
                    flags.contains("off_topic"),
                    flags.contains("hint"),
                    ask.orElse(Reading.NO_ASK),
                    value.map(Object::toString).orElse(Reading.UNDETERMINED),
                    feels);
        }
    }
}
