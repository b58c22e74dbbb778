package dev.parley.engines.model.speak;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.speak.Manners.Way;
import java.util.List;
import java.util.Optional;

/**
 * How an interviewer behaves: promises nothing, advises and judges nothing, is nobody, puts no feelings into anybody's mouth, asks
 * for nothing private, and one thing at a time. Words that somebody has used in the conversation may be given back.
 *
 * @param known what participant, agent and researcher have said
 * @param researchers the researcher's own texts, which may ask what a model must not
 */
record Conduct(Language language, List<String> known, List<String> researchers) implements Rule {

    Conduct {
        known = known.stream().map(Manners::plain).toList();
        researchers = researchers.stream().map(Manners::plain).toList();
    }

    @Override
    public Optional<String> problem(String words) {
        return Text.of(words, language).sentences().stream()
                .map(Span::text)
                .map(Manners::plain)
                .flatMap(sentence -> inSentence(sentence).stream())
                .findFirst();
    }

    private Optional<String> inSentence(String sentence) {
        var manners = Manners.of(language);
        if (isNew(Way.PROMISES, sentence)) {
            return Optional.of("It promises something, or speaks of what becomes of the answers; do not.");
        }
        if (manners.has(Way.HUMAN, sentence)) {
            return Optional.of("It speaks of yourself; ask about the participant only.");
        }
        if (isNew(Way.ADVICE, sentence)) {
            return Optional.of("It gives advice; give none.");
        }
        if (isNew(Way.JUDGEMENT, sentence) || manners.has(Way.PRESSED, sentence)) {
            return Optional.of("It praises, judges or suggests the answer; stay neutral.");
        }
        if (isFelt(sentence) && !manners.has(Way.TENTATIVE, sentence)) {
            return Optional.of("It tells the participant what they feel; do not.");
        }
        if (manners.has(Way.PRIVATE, sentence)
                && researchers.stream().noneMatch(text -> manners.has(Way.PRIVATE, text))) {
            return Optional.of("It asks for something private; never do.");
        }
        if (isNew(Way.GOODBYE, sentence)) {
            return Optional.of("It says goodbye or announces the end; the interview goes on.");
        }
        return manners.has(Way.DOUBLED, sentence)
                ? Optional.of("It asks two things in one; ask one.")
                : Optional.empty();
    }

    /** What somebody has said in these words is no praise or promise of the model's. */
    private boolean isNew(Way way, String sentence) {
        return Manners.of(language)
                .pattern(way)
                .matcher(sentence)
                .results()
                .anyMatch(match -> known.stream().noneMatch(text -> text.contains(core(match.group()))));
    }

    /** A feeling counts as theirs when they have named it. */
    private boolean isFelt(String sentence) {
        return Manners.of(language)
                .pattern(Way.FELT)
                .matcher(sentence)
                .results()
                .map(match -> match.group().substring(match.group().lastIndexOf(' ') + 1))
                .anyMatch(feeling -> known.stream().noneMatch(text -> text.contains(feeling)));
    }

    private static String core(String match) {
        return match.replaceAll("^[\\P{L}]+|[\\P{L}]+$", "");
    }
}
