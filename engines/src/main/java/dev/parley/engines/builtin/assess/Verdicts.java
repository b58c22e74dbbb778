package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.turn.Verdict;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Judges the conditions that a researcher wrote as an instruction ("the participant uses a competitor's product"). A sentence
 * that says the same decides them; a sentence that says the same with a "not" decides against. Everything else stays undetermined:
 * what is not said may still be so.
 */
final class Verdicts {

    private static final double SAYS_THE_SAME = 0.6;

    /** A feeling has to be so strong to decide whether somebody is happy or not. */
    private static final double FELT = 0.4;

    private final Sentences answer;
    private final Meaning meaning;
    private final Language language;
    private final Vocabulary lists;
    private final boolean comparable;

    Verdicts(Sentences answer, Meaning meaning, Language language, boolean comparable) {
        this.answer = answer;
        this.meaning = meaning;
        this.language = language;
        this.lists = Vocabulary.of(language);
        this.comparable = comparable;
    }

    /** By index of the edge, for those that leave the answered node. */
    Map<Integer, Verdict> of(AssessRequest request, boolean addressed) {
        var verdicts = new HashMap<Integer, Verdict>();
        var edges = request.blueprint().spec().graph().edges();
        for (int index = 0; index < edges.size(); index++) {
            var edge = edges.get(index);
            if (edge.from().equals(request.nodeId())
                    && edge.condition().orElse(null) instanceof Condition.AgentAssessed(var instruction)) {
                verdicts.put(index, addressed ? judge(Text.of(instruction, language)) : Verdict.UNDETERMINED);
            }
        }
        return verdicts;
    }

    private Verdict judge(Text instruction) {
        var words = instruction.tokens().stream()
                .filter(token -> !lists.has("hint_meta", token.word()))
                .toList();
        var plain = Text.of(words.stream().map(Token::text).collect(Collectors.joining(" ")), language);
        return asksForFeeling(words) ? byFeeling(plain) : bySentence(plain);
    }

    /** "is unhappy with the support": nothing but a feeling and what it is about. */
    private boolean asksForFeeling(List<Token> words) {
        return lists.hasAny("feeling_words", words);
    }

    private Verdict byFeeling(Text instruction) {
        double wanted = Feelings.of(instruction.source(), language).compound();
        double felt = 0;
        for (var sentence : answer.texts()) {
            double feeling = Feelings.of(sentence.source(), language).compound();
            if (felt * feeling < 0) {
                return Verdict.UNDETERMINED;
            }
            felt = Math.abs(feeling) > Math.abs(felt) ? feeling : felt;
        }
        if (Math.abs(felt) < FELT || wanted == 0) {
            return Verdict.UNDETERMINED;
        }
        return felt * wanted > 0 ? Verdict.YES : Verdict.NO;
    }

    private Verdict bySentence(Text instruction) {
        if (!comparable) {
            return Verdict.UNDETERMINED;
        }
        var wanted = meaning.of(instruction.source());
        var verdict = Verdict.UNDETERMINED;
        for (int at = 0; at < answer.texts().size(); at++) {
            var sentence = answer.texts().get(at);
            boolean same = wanted.cosine(answer.vectors().get(at)) >= SAYS_THE_SAME && !isDoubtful(sentence);
            if (same) {
                var found = negated(sentence) == negated(instruction) ? Verdict.YES : Verdict.NO;
                if (verdict != Verdict.UNDETERMINED && verdict != found || disagree(sentence, instruction)) {
                    return Verdict.UNDETERMINED;
                }
                verdict = found;
            }
        }
        return verdict;
    }

    private boolean isDoubtful(Text sentence) {
        var flat = sentence.flat();
        return lists.phrases("unsure").anyIn(flat)
                || lists.phrases("contrast").anyIn(flat)
                || sentence.source().endsWith("?");
    }

    private boolean negated(Text sentence) {
        return sentence.tokens().stream()
                                .filter(token -> Negations.is(token.word(), lists))
                                .count()
                        % 2
                == 1;
    }

    /** Likeness does not tell "cheap" from "expensive"; the feeling of the words may. */
    private boolean disagree(Text sentence, Text instruction) {
        return Feelings.of(sentence.source(), language).compound()
                        * Feelings.of(instruction.source(), language).compound()
                < 0;
    }
}
