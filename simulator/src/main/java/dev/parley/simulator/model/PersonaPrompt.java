package dev.parley.simulator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.parley.simulator.Persona;
import dev.parley.simulator.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What a model is told that plays a participant: a file, versioned by its name. Once released it is never edited: a change is a new
 * version. The seed makes one person of a kind differ from the next, and chooses what of the things that conditions compare with is
 * true of them, so that interviews take all ways.
 */
final class PersonaPrompt {

    /** Name and version, as calls list it. */
    static final String NAME = "participant/1";

    private static final String FILE = "participant-1.md";
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 75;
    private static final List<String> EXPERIENCE =
            List.of("very little", "some", "years of", "some, and mixed,", "plenty of, not all of it good,");

    /** Of what is known to make a difference, so often it is true of somebody. */
    private static final double DECIDES = 0.5;

    private static final Template TEMPLATE =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).compile(text());

    private final Persona persona;
    private final long seed;

    PersonaPrompt(Persona persona, long seed) {
        this.persona = persona;
        this.seed = seed;
    }

    /** The system message; what the values contain is put in as it is. */
    String system(Situation now, int mostChars) {
        var person = new SplittableRandom(seed);
        var values = new HashMap<String, Object>();
        for (var kind : Persona.values()) {
            values.put(kind.wireName(), kind == persona);
        }
        values.put("age", person.nextInt(YOUNGEST, OLDEST));
        values.put("experience", EXPERIENCE.get(person.nextInt(EXPERIENCE.size())));
        values.put("language", Locale.forLanguageTag(now.language()).getDisplayLanguage(Locale.ENGLISH));
        values.put("objective", now.notes().objective().orElse(""));
        values.put("hint", now.notes().hint().orElse(""));
        var here = new SplittableRandom(seed ^ now.node().id().hashCode());
        values.put(
                "value",
                chosen(now.notes().values(), here).map(JsonNode::asText).orElse(""));
        values.put("claim", chosen(now.notes().claims(), here).orElse(""));
        values.put("most_chars", mostChars);
        return TEMPLATE.execute(values).strip();
    }

    private static <T> Optional<T> chosen(List<T> some, SplittableRandom random) {
        return some.isEmpty() || random.nextDouble() >= DECIDES
                ? Optional.empty()
                : Optional.of(some.get(random.nextInt(some.size())));
    }

    private static String text() {
        try (InputStream in = PersonaPrompt.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
