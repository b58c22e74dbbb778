package dev.parley.domain.run;

import dev.parley.domain.json.Json;
import java.util.Optional;

/** Who is interviewed, as far as the researcher said. */
public record Participant(Optional<String> externalId, Optional<String> name, Json.Object metadata) {
    /** Nobody in particular. */
    public static final Participant ANONYMOUS = new Participant(Optional.empty(), Optional.empty(), Json.Object.EMPTY);
}
