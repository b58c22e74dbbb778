package dev.parley.engines.model.speak;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.claim.Claims;
import dev.parley.engines.model.output.Stems;
import dev.parley.engines.model.speak.Manners.Way;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is said to have been said ("you mentioned that ...") must have been said by the participant in this run, and names must stand
 * in somebody's words.
 *
 * @param said by the participant, in this run
 * @param asked by the agent, or written by the researcher for all to see
 * @param tag BCP 47, of the interview
 */
record Remembered(Claims claims, List<String> said, List<String> asked, String tag) implements Rule {

    /** So much of what they are told to have said has to stand in their words; a word of a question counts half. */
    private static final double MOSTLY = 0.6;

    /** Ends what was said before, and a question begins. */
    private static final Pattern CUT = Pattern.compile("[:;?\u2013\u2014]");

    @Override
    public Optional<String> problem(String words) {
        var named = Stream.of(said.stream(), asked.stream(), calendar())
                .flatMap(texts -> texts)
                .toList();
        if (!claims.namesStand(withoutSign(words), named, tag)) {
            return Optional.of("It names somebody or something that nobody has named; do not.");
        }
        return Text.of(words, language()).sentences().stream()
                        .map(Span::text)
                        .flatMap(this::remembered)
                        .allMatch(this::wasSaid)
                ? Optional.empty()
                : Optional.of(
                        "It says that the participant said something that they did not say; take up only their words.");
    }

    /** Days and months have capitals in some languages, and are nobody's name. */
    private Stream<String> calendar() {
        var locale = Locale.forLanguageTag(tag);
        return Stream.concat(
                Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, locale)),
                Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, locale)));
    }

    /** "Mm-hm" is nobody's name. */
    private String withoutSign(String words) {
        var sign = Manners.of(language()).pattern(Way.SIGNS).matcher(Manners.plain(words));
        return sign.lookingAt() ? words.substring(sign.end()) : words;
    }

    /** The parts of a sentence that are said to have been said. */
    private Stream<String> remembered(String sentence) {
        var plain = Manners.plain(sentence);
        var manners = Manners.of(language());
        return manners.pattern(Way.SAID).matcher(plain).results().map(match -> {
            var rest = sentence.substring(match.start());
            int end = Math.max(match.end() - match.start(), cut(rest, match.end() - match.start()));
            var behind = rest.substring(0, Math.min(end, rest.length()));
            return stems(behind).isEmpty() ? before(sentence.substring(0, match.start())) : behind;
        });
    }

    /** "Your boss shouts, you said." A question before it is none of it: "What did you do when, as you said, ...?" */
    private String before(String text) {
        return Manners.of(language())
                        .pattern(Way.ASKING)
                        .matcher(Manners.plain(text).strip())
                        .lookingAt()
                ? ""
                : text;
    }

    private int cut(String rest, int from) {
        var plain = Manners.plain(rest);
        var mark = CUT.matcher(plain);
        int end = mark.find(from) ? mark.start() : rest.length();
        var asking = Manners.of(language()).pattern(Way.ASKING).matcher(plain);
        int at = from;
        while (asking.find(at)) {
            if (asking.start() < end
                    && plain.substring(0, asking.start()).stripTrailing().endsWith(",")) {
                return asking.start();
            }
            at = asking.end();
        }
        return end;
    }

    private boolean wasSaid(String text) {
        var claimed = stems(text);
        if (claimed.isEmpty()) {
            return true;
        }
        var own = stemsOf(said);
        var others = stemsOf(asked);
        double found = 0;
        for (var stem : claimed) {
            found += Stems.has(own, stem) ? 1 : Stems.has(others, stem) ? 0.5 : 0;
        }
        boolean mostly = Stems.shared(claimed, own) > 0 && found / claimed.size() >= MOSTLY;
        return mostly
                && claims.about(Claims.Kind.SENTENCE, text, said, asked, tag).isEmpty();
    }

    private Set<String> stems(String text) {
        var read = Text.of(text, language());
        var manners = Manners.of(language());
        var content = read.content().stream()
                .filter(token -> !manners.isSaying(token.word()))
                .toList();
        return new HashSet<>(read.stemsOf(content));
    }

    private Set<String> stemsOf(List<String> texts) {
        var all = new HashSet<String>();
        texts.forEach(text -> all.addAll(Text.of(text, language()).stems()));
        return all;
    }

    private Language language() {
        return Language.of(tag);
    }
}
