package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tells that an answer covers the parts of a completion hint. */
final class HintEvidence {

    private static final double WORDS_FOR_A_PART = 8;

    private final Text question;
    private final Set<String> stems;
    private final Sentences sentences;
    private final Meaning meaning;
    private final boolean comparable;
    private final Set<Wanted> given;
    private final int ownWords;

    /** @param comparable whether likeness sees beyond words, for the language of answer and hint */
    HintEvidence(Text question, Text answer, Sentences sentences, Meaning meaning, boolean comparable) {
        this.question = question;
        this.stems = answer.stems();
        this.sentences = sentences;
        this.meaning = meaning;
        this.comparable = comparable;
        this.given = given(question, answer);
        var asked = question.stems();
        this.ownWords =
                (int) stems.stream().filter(stem -> !asked.contains(stem)).count();
    }

    /** What the answer has; to a question for reasons any answer gives one. */
    private static Set<Wanted> given(Text question, Text answer) {
        var given = EnumSet.noneOf(Wanted.class);
        given.addAll(Wanted.given(answer));
        if (Vocabulary.of(question.language()).phrases("asks_for_reasons").anyIn(question.flat())) {
            given.add(Wanted.REASON);
        }
        return given;
    }

    /** The parts that the answer leaves open. */
    List<HintPart> open(List<HintPart> parts) {
        var model = comparable ? HintModel.BY_MEANING : HintModel.BY_WORDS;
        return parts.stream()
                .filter(part -> !model.isCovered(signs(part, parts.size())))
                .toList();
    }

    /** The signs for one of so many parts. */
    Map<Sign, Double> signs(HintPart part, int parts) {
        var signs = new EnumMap<Sign, Double>(Sign.class);
        signs.put(Sign.ANY, 1.0);
        long named = part.terms().stream().filter(stems::contains).count();
        signs.put(
                Sign.NAMED,
                part.terms().isEmpty() ? 0 : (double) named / part.terms().size());
        kind(part).ifPresent(sign -> signs.put(sign, 1.0));
        signs.put(Sign.SHARE, Math.min(1, ownWords / (WORDS_FOR_A_PART * parts)));
        if (comparable) {
            signs.put(Sign.LIKE_PART, sentences.likeness(meaning.of(part.words())));
            signs.put(Sign.LIKE_ASKED, sentences.likeness(meaning.of(question.source() + " " + part.words())));
        }
        return signs;
    }

    /** Whether the answer has the kind of thing that the part asks for; figures are the surer sign where it asks for several. */
    private Optional<Sign> kind(HintPart part) {
        if (part.wanted().isEmpty()) {
            return Optional.empty();
        }
        boolean figure = part.wanted().stream().anyMatch(Wanted::isFigure);
        boolean met =
                part.wanted().stream().filter(kind -> kind.isFigure() == figure).anyMatch(given::contains);
        if (figure) {
            return Optional.of(met ? Sign.FIGURE_GIVEN : Sign.FIGURE_MISSING);
        }
        return Optional.of(met ? Sign.KIND_GIVEN : Sign.KIND_MISSING);
    }
}
