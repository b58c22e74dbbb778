package dev.parley.engines.model.speak;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an interviewer does not say, and how one asks, in one language: the file {@code manners-<language>.txt}. Loaded once, immutable. */
final class Manners {

    private static final PerLanguage<Manners> ALL = new PerLanguage<>(
            language -> new Manners(Sections.read("/dev/parley/engines/model/manners-" + language.code() + ".txt")));

    /** The sections of patterns. */
    enum Way {
        SAID,
        PROMISES,
        HUMAN,
        ADVICE,
        JUDGEMENT,
        PRESSED,
        FELT,
        TENTATIVE,
        PRIVATE,
        GOODBYE,
        INVITES,
        SIGNS,
        DOUBLED,
        ASKING,
        SUBJECTS,
        SINCE
    }

    private final Map<Way, Pattern> patterns = new EnumMap<>(Way.class);
    private final Set<String> saying;
    private final Set<String> light;

    private Manners(Sections lists) {
        this.saying = lists.words("saying");
        this.light = lists.words("light");
        for (var way : Way.values()) {
            var lines = String.join("|", lists.lines(way.name().toLowerCase(Locale.ROOT)));
            patterns.put(
                    way,
                    Pattern.compile(
                            "(?U)(?:(?<![\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}]))(?:" + lines + ")(?![\\p{L}\\p{N}])"));
        }
    }

    static Manners of(Language language) {
        return ALL.of(language);
    }

    /** Whether the word is only there to say that something was said. */
    boolean isSaying(String word) {
        return saying.contains(word);
    }

    /** Whether the word says so little that it may be anybody's. */
    boolean isLight(String word) {
        return light.contains(word);
    }

    /** Found in {@link #plain} text. */
    Pattern pattern(Way way) {
        var found = patterns.get(way);
        if (found == null) {
            throw new IllegalStateException("no patterns for " + way);
        }
        return found;
    }

    boolean has(Way way, String plain) {
        return pattern(way).matcher(plain).find();
    }

    /** As the patterns are written: lower case, straight apostrophes. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02bc', '\'');
    }
}
