package dev.parley.engines.builtin.sentiment;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Judges how a text feels with VADER's rules (Hutto and Gilbert, 2014): a lexicon, boosters and dampeners, negation, capitals,
 * exclamation and question marks, "least", and "but" that makes what follows count for more; before words come turns of phrase ({@link Turns}). Clauses around a "but" are also kept apart, so that
 * praise and complaint in one sentence come out as mixed. Thread-safe.
 */
public final class Feelings {

    private static final double BOOST = 0.293;
    private static final double CAPITALS = 0.733;
    private static final double NEGATED = -0.74;
    private static final double EXCLAMATION = 0.292;
    private static final double QUESTION = 0.18;
    private static final double MANY_QUESTION_MARKS = 0.96;
    private static final double BEFORE_BUT = 0.5;
    private static final double AFTER_BUT = 1.5;
    private static final double NORMALIZER = 15;
    private static final double LACKING = -1.5;
    private static final int WISH_REACHES = 4;
    private static final double[] DAMPING = {1.0, 0.95, 0.9};

    private Feelings() {}

    /** How the text feels. */
    public static Feeling of(String text, Language language) {
        return Clause.together(clauses(text, language));
    }

    /** The text's clauses, divided where it ends a sentence or contrasts two things. */
    static List<Clause> clauses(String text, Language language) {
        var clauses = new ArrayList<Clause>();
        for (var sentence : Text.of(text, language).sentences()) {
            var read = Text.of(sentence.text(), language);
            if (!Unfelt.isQuestion(read)) {
                divide(Unfelt.outOf(read), clauses);
            }
        }
        return clauses;
    }

    private static void divide(Text sentence, List<Clause> clauses) {
        var lists = Vocabulary.of(sentence.language());
        var turns = Turns.of(sentence.language());
        double sum = 0;
        int start = 0;
        boolean sure = false;
        var tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            var turn = turns.at(tokens, at);
            if (turn.isPresent()) {
                sum += turn.get().valence();
                sure = true;
                at += turn.get().words().size() - 1;
            } else if (lists.has("contrast_words", tokens.get(at).word())) {
                var before = sentence.source().substring(start, tokens.get(at).start());
                clauses.add(new Clause(before, normalized(sum, sentence), BEFORE_BUT, sure));
                sum = 0;
                sure = false;
                start = tokens.get(at).end();
            } else {
                sum += valence(tokens, at, sentence.language());
            }
        }
        clauses.add(new Clause(
                sentence.source().substring(start), normalized(sum, sentence), start > 0 ? AFTER_BUT : 1, sure));
    }

    private static double normalized(double sum, Text sentence) {
        if (sum == 0) {
            return 0;
        }
        long marks = sentence.source().chars().filter(c -> c == '!').limit(4).count();
        double emphasized = sum + Math.signum(sum) * (marks * EXCLAMATION + questioning(sentence.source()));
        return emphasized / Math.sqrt(emphasized * emphasized + NORMALIZER);
    }

    /** "Really???" */
    private static double questioning(String sentence) {
        long marks = sentence.chars().filter(c -> c == '?').count();
        return marks < 2 ? 0 : marks > 3 ? MANY_QUESTION_MARKS : marks * QUESTION;
    }

    private static double valence(List<Token> tokens, int at, Language language) {
        var lists = Vocabulary.of(language);
        var token = tokens.get(at);
        if (isWishedFor(tokens, at, lists)) {
            return LACKING;
        }
        var entry = Valences.of(language).of(token.word());
        if (entry.isEmpty() || isComparison(tokens, at, lists)) {
            return 0;
        }
        double valence = entry.getAsDouble();
        if (isShouted(token) && !isShouted(tokens.get(at == 0 ? tokens.size() - 1 : at - 1))) {
            valence += Math.signum(valence) * CAPITALS;
        }
        boolean negated = false;
        for (int back = 1; back <= 3 && at - back >= 0; back++) {
            if (tokens.get(at - back + 1).opensClause()) {
                // "Nothing, I love it."
                break;
            }
            var word = tokens.get(at - back).word();
            valence += Math.signum(valence) * DAMPING[back - 1] * boost(word, lists);
            negated |= isNegation(word, lists) || Turns.of(language).isNobody(word);
        }
        negated ^= language == Language.DE && negatedBehind(tokens, at, lists);
        negated |= language == Language.EN && isLeast(tokens, at);
        return negated ? valence * NEGATED : valence;
    }

    /** "It could be explained better" */
    private static boolean isWishedFor(List<Token> tokens, int at, Vocabulary lists) {
        if (!lists.has("betterment", tokens.get(at).word())) {
            return false;
        }
        int from = Math.max(Clauses.start(tokens, at, lists), at - WISH_REACHES);
        return lists.hasAny("could_words", tokens.subList(from, at))
                && tokens.subList(from, at).stream().noneMatch(token -> isNegation(token.word(), lists));
    }

    /** "the least helpful", but not "at least helpful" or "the very least" */
    private static boolean isLeast(List<Token> tokens, int at) {
        boolean least = at > 0 && tokens.get(at - 1).word().equals("least");
        return least
                && (at < 2 || !Set.of("at", "very").contains(tokens.get(at - 2).word()));
    }

    private static double boost(String word, Vocabulary lists) {
        if (lists.has("boosters", word)) {
            return BOOST;
        }
        return lists.has("dampeners", word) ? -BOOST : 0;
    }

    private static boolean isNegation(String word, Vocabulary lists) {
        return lists.has("negation", word) || word.endsWith("n't");
    }

    /** "gefällt mir nicht": in German the negation of a verb comes after it. */
    private static boolean negatedBehind(List<Token> tokens, int at, Vocabulary lists) {
        for (int ahead = at + 1; ahead < tokens.size() && ahead <= at + 3; ahead++) {
            var token = tokens.get(ahead);
            if (token.opensClause() || lists.has("joins", token.word())) {
                return false;
            }
            if (Turns.of(Language.DE).isNobody(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** "tools like Jira": liking needs somebody who likes. */
    private static boolean isComparison(List<Token> tokens, int at, Vocabulary lists) {
        return tokens.get(at).word().equals("like")
                && (at == 0 || !lists.has("who_likes", tokens.get(at - 1).word()));
    }

    private static boolean isShouted(Token token) {
        var text = token.text();
        return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)) && token.hasLetter();
    }
}
