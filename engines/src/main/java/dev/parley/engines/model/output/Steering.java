package dev.parley.engines.model.output;

import dev.parley.engines.model.prompt.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sees messages that try to steer the interviewer. No model reads them as an answer: the built-in engine, which follows nobody's
 * instructions, judges them and writes the next words. It is the outermost of several walls and need not be without gaps; an
 * honest answer that looks alike loses nothing but the model's judgement of it.
 */
public final class Steering {

    private static final List<Pattern> SIGNS = signs();

    /** Zero-width characters that are there to be hidden; one or two come with text that was pasted. */
    private static final int MANY_HIDDEN = 3;

    private Steering() {}

    /** Whether any of the messages tries it. */
    public static boolean in(List<String> messages) {
        return messages.stream().anyMatch(Steering::in);
    }

    /** Whether the message tries it. */
    public static boolean in(String message) {
        if (hidden(message) >= MANY_HIDDEN || directed(message)) {
            return true;
        }
        var text = Normalizer.normalize(Quoted.visible(message), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ \\t\\u00a0]+", " ");
        return SIGNS.stream().anyMatch(sign -> sign.matcher(text).find());
    }

    private static long hidden(String text) {
        return text.codePoints()
                .filter(point -> !Quoted.isVisible(point) && point != '\r')
                .count();
    }

    /** Characters that turn the direction of writing around, and tags: nobody types them. */
    private static boolean directed(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= 0x202A && point <= 0x202E
                        || point >= 0x2066 && point <= 0x2069
                        || point >= 0xE0000 && point <= 0xE007F);
    }

    private static List<Pattern> signs() {
        var file = "/dev/parley/engines/model/steering.txt";
        try (InputStream in = Steering.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(sign -> Pattern.compile(sign, Pattern.UNICODE_CHARACTER_CLASS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
