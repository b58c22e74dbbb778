package dev.parley.gateway.input;

import dev.parley.domain.catalog.OpenLinkSpec;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.Participant;
import dev.parley.gateway.problem.Result;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The body with which a visitor comes in over an open link: what was asked first. */
public final class VisitorRequest {

    /** Room for the quotes of a JSON text. */
    public static final int VALUE_BYTES = Limits.METADATA_VALUE_BYTES - 2;

    private static final String NAME = "name";
    private static final String EXTERNAL_ID = "external_id";

    private VisitorRequest() {}

    /** Who comes. */
    public static Result<Participant> read(Body body, OpenLinkSpec spec) {
        return body.read(in -> {
            var answers = new LinkedHashMap<String, String>();
            var fields = in.object("fields");
            fields.ifPresentOrElse(
                    given -> {
                        spec.fields()
                                .forEach(field -> answer(given, field).ifPresent(it -> answers.put(field.key(), it)));
                        given.done();
                    },
                    () -> {
                        if (spec.fields().stream().anyMatch(OpenLinkSpec.Field::required)) {
                            in.error("fields", "required", "is required");
                        }
                    });
            return participant(answers);
        });
    }

    private static Optional<String> answer(Fields given, OpenLinkSpec.Field field) {
        return field.required()
                ? Optional.of(given.text(field.key(), VALUE_BYTES))
                : given.optionalText(field.key(), VALUE_BYTES).filter(text -> !text.isBlank());
    }

    private static Participant participant(Map<String, String> answers) {
        var metadata = new LinkedHashMap<String, Json>();
        answers.forEach((key, text) -> {
            if (!key.equals(NAME) && !key.equals(EXTERNAL_ID)) {
                metadata.put(key, Json.text(text));
            }
        });
        return new Participant(
                Optional.ofNullable(answers.get(EXTERNAL_ID)),
                Optional.ofNullable(answers.get(NAME)),
                new Json.Object(metadata));
    }
}
