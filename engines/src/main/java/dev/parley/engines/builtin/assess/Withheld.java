package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/**
 * A "no" that answers no question: "I don't know" and "No, I won't tell you" begin as a no does, and keep yes or no to themselves.
 * "Yes, but I don't want to talk about it" has answered first.
 */
final class Withheld {

    private final Text question;
    private final Expected expected;

    Withheld(Text question, Expected expected) {
        this.question = question;
        this.expected = expected;
    }

    /** What keeps the participant from saying yes or no; none where the answer may say it. */
    Reluctance in(Text answer) {
        var lists = Vocabulary.of(answer.language());
        if (declinesAnOffer(answer, lists)) {
            return Reluctance.NONE;
        }
        var flat = answer.flat();
        if (lists.phrases("unknown").opening(flat).isPresent()) {
            return Reluctance.UNKNOWING;
        }
        boolean refuses = Stream.of("refuse", "refuse_outright", "refuse_whole", "unwilling")
                .anyMatch(section -> lists.phrases(section).opening(flat).isPresent());
        return refuses && !isContent(answer, lists) ? Reluctance.UNWILLING : behindTheNo(answer, lists);
    }

    /** "No thanks" and "I don't want to" say no to "Would you like to try it?". */
    private boolean declinesAnOffer(Text answer, Vocabulary lists) {
        return lists.phrases("offers").anyIn(question.flat())
                && lists.phrases("no_wish").anyIn(answer.flat())
                && !isContent(answer, lists);
    }

    private Reluctance behindTheNo(Text answer, Vocabulary lists) {
        var rest = withoutNo(answer, lists);
        boolean saysNo = rest.tokens().size() < answer.tokens().size();
        if (saysNo && lists.phrases("no_wish").opening(withoutJoin(rest)).isPresent() && !speaks(rest, lists)) {
            return Reluctance.NONE;
        }
        boolean asksForAnother = new Asks(question.source(), answer.language(), expected)
                .in(rest.source())
                .filter(ask -> ask == ParticipantAsk.SKIP || ask == ParticipantAsk.STOP)
                .isPresent();
        if (asksForAnother || speaks(answer, lists)) {
            return Reluctance.UNWILLING;
        }
        var found = Reluctances.in(List.of(rest.source()), question.source(), answer.language());
        return switch (found) {
            case UNWILLING, UNKNOWING -> found;
            case NONE, NOT_APPLICABLE, ENOUGH -> Reluctance.NONE;
        };
    }

    private static String withoutJoin(Text rest) {
        var first = rest.tokens().isEmpty() ? "" : rest.tokens().getFirst().word();
        var joins = Vocabulary.of(rest.language()).has("joins", first);
        return joins ? rest.flat().substring(first.length() + 1) : rest.flat();
    }

    /** What follows a no that stands for itself: "No, …", "No I …", but not "No idea". */
    private static Text withoutNo(Text answer, Vocabulary lists) {
        var tokens = answer.tokens();
        int at = 0;
        while (at + 1 < tokens.size()
                && lists.has("plain_no", tokens.get(at).word())
                && standsAlone(tokens.get(at + 1), lists)) {
            at++;
        }
        return at == 0
                ? answer
                : Text.of(answer.source().substring(tokens.get(at).start()), answer.language());
    }

    private static boolean standsAlone(Token next, Vocabulary lists) {
        return next.opensClause() || lists.has("speakers", next.word());
    }

    /** "No way I'm answering that": a word for speaking, of oneself and with a no, and nothing besides. */
    private boolean speaks(Text answer, Vocabulary lists) {
        var tokens = answer.tokens();
        boolean ofAnswering = tokens.stream()
                .filter(token -> !question.flat().contains(' ' + token.word() + ' '))
                .anyMatch(token -> lists.has("speech", token.word()));
        boolean negated = tokens.stream()
                .anyMatch(token -> Negations.is(token.word(), lists) || lists.has("plain_no", token.word()));
        boolean ofOneself = lists.hasAny("speakers", tokens);
        boolean weighs = lists.hasAny("plain_yes", tokens);
        return ofAnswering && negated && ofOneself && !weighs && !isContent(answer, lists);
    }

    private static boolean isContent(Text answer, Vocabulary lists) {
        return answer.content().stream()
                .map(Token::word)
                .anyMatch(word -> !lists.has("refusal_words", word)
                        && !lists.has("speech", word)
                        && !lists.has("ask_words", word)
                        && !lists.has("plain_no", word));
    }

    /** The clause that answers before the rest refuses to say more: "Yes", "No" before a "but". */
    static Text answered(Text answer, Text question) {
        var lists = Vocabulary.of(answer.language());
        var tokens = answer.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean contrast = lists.has("contrast_words", token.word());
            if (contrast
                    || token.opensClause()
                            && lists.phrases("yes").opening(answer.flat()).isPresent()) {
                var rest = answer.source().substring(contrast ? token.end() : token.start());
                var found = Reluctances.in(List.of(rest), question.source(), answer.language());
                return found == Reluctance.UNWILLING
                        ? Text.of(answer.source().substring(0, token.start()), answer.language())
                        : answer;
            }
        }
        return answer;
    }
}
