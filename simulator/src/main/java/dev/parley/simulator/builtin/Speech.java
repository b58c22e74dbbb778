package dev.parley.simulator.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.simulator.Persona;
import dev.parley.simulator.Situation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one person says in one situation. Not thread-safe. */
final class Speech {

    /** Of what is known to make a difference, so often is it said. */
    private static final double SAYS_WHAT_DECIDES = 0.5;

    private static final int MOST_SENTENCES = 6;
    private static final Pattern GAP = Pattern.compile("\\{([a-z_]+)}");
    private static final Pattern PARTS = Pattern.compile("[;,]");

    private final Persona persona;
    private final long seed;
    private final Tongue tongue;
    private final Chance chance;
    private final Situation now;

    Speech(Persona persona, long seed, Tongue tongue, Chance chance, Situation now) {
        this.persona = persona;
        this.seed = seed;
        this.tongue = tongue;
        this.chance = chance;
        this.now = now;
    }

    Chance chance() {
        return chance;
    }

    boolean isFirstHere() {
        return now.turnsHere() == 0;
    }

    String saying(Intent intent) {
        return intent == Intent.ANSWER ? answer() : phrase(intent.section(), 0);
    }

    private String answer() {
        var decides = now.notes().values().isEmpty() || !chance.of(SAYS_WHAT_DECIDES)
                ? Optional.<JsonNode>empty()
                : Optional.of(chance.oneOf(now.notes().values()));
        var asked = Asked.in(now.asked(), tongue);
        var words = new StringBuilder(decides.map(this::decisive).orElseGet(() -> phrase(section(asked), 0)));
        double goesOn = Temper.of(persona).goesOn();
        for (int sentences = 1; sentences < MOST_SENTENCES && chance.of(goesOn); sentences++) {
            words.append(' ').append(phrase(sentences % 2 == 1 ? "detail" : "digression", sentences));
        }
        if (!now.notes().claims().isEmpty() && chance.of(SAYS_WHAT_DECIDES)) {
            words.append(' ')
                    .append(filled(
                            tongue.words("claim"),
                            "claim",
                            bare(chance.oneOf(now.notes().claims()))));
        }
        return words.toString();
    }

    /** What a condition compares with, said so that it can be found in the answer. */
    private String decisive(JsonNode value) {
        if (value.isBoolean()) {
            return phrase(value.booleanValue() ? "yes" : "no", 0);
        }
        return value.isNumber()
                ? filled(
                        tongue.said(persona, "how_many"),
                        "count",
                        value.decimalValue().toPlainString())
                : value.asText();
    }

    private String section(Asked asked) {
        if (now.node().type().equals("stimulus")) {
            return "reaction";
        }
        return switch (asked) {
            case YES_NO -> chance.of(0.5) ? "yes" : "no";
            case OPEN -> isFirstHere() ? "open" : "more";
            case WHY, IMAGINE, EXAMPLE, HOW_MANY, RATING, FEELING, HOW -> asked.section();
        };
    }

    /** A phrase that this person has not said lately: they go through a section in a circle that begins somewhere. */
    private String phrase(String section, int further) {
        var phrases = tongue.said(persona, section);
        int begin = Chance.of(seed, persona, section).below(phrases.size());
        return filled(phrases.get((begin + now.turns() + further) % phrases.size()));
    }

    private String filled(List<String> phrases, String gap, String with) {
        return filled(chance.oneOf(phrases).replace("{" + gap + "}", with));
    }

    private String filled(String phrase) {
        var whole = GAP.matcher(phrase).replaceAll(gap -> Matcher.quoteReplacement(filling(gap.group(1))));
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
    }

    private String filling(String gap) {
        return switch (gap) {
            case "topic" -> topic();
            case "detail" -> detail().orElseGet(this::topic);
            case "count" -> Integer.toString(1 + chance.below(12));
            case "rating" -> Integer.toString(1 + chance.below(5));
            default -> chance.oneOf(tongue.words(gap));
        };
    }

    /** What is asked about, in the words of the question, or of what the researcher wants to know. */
    private String topic() {
        return Optional.of(now.asked())
                .filter(_ -> isFirstHere() || chance.of(0.5))
                .or(() -> now.node().text())
                .or(() -> now.notes().objective())
                .flatMap(text -> Topics.of(text, tongue))
                .orElseGet(() -> chance.oneOf(tongue.words("thing")));
    }

    /** A part of what a complete answer says, another one each time. */
    private Optional<String> detail() {
        return now.notes()
                .hint()
                .or(() -> now.notes().objective())
                .map(text -> {
                    var parts = PARTS.split(bare(text));
                    return bare(parts[now.turnsHere() % parts.length]);
                })
                .filter(part -> !part.isEmpty());
    }

    /** As a part of a sentence. */
    private static String bare(String text) {
        var stripped = text.strip().replaceAll("[.!?]+$", "");
        return stripped.isEmpty()
                ? stripped
                : stripped.substring(0, 1).toLowerCase(Locale.ROOT) + stripped.substring(1);
    }
}
