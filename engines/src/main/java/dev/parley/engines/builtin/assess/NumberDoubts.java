package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Set;

/** What makes a number vague: a range, a bound, a negation, a time to come, or another time than was asked for. */
final class NumberDoubts {

    /** So many words before a number can still turn it round. */
    private static final int SCOPE = 4;

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "..");

    private final Text answer;
    private final List<Token> tokens;
    private final Vocabulary lists;
    private final CountAsked asked;

    NumberDoubts(Text answer, CountAsked asked) {
        this.answer = answer;
        this.tokens = answer.tokens();
        this.lists = Vocabulary.of(answer.language());
        this.asked = asked;
    }

    /** Whether anything in the answer makes these numbers doubtful. */
    boolean of(List<Counted> numbers) {
        var flat = answer.flat();
        return lists.phrases("vague_numbers").anyIn(flat)
                || lists.phrases("contrast").anyIn(flat)
                || isOfAnotherTime(flat)
                || isCompound(numbers)
                || asked.rates() && lists.hasAny("one_of_several", tokens)
                || addsOneself(flat)
                || numbers.stream().anyMatch(this::isDoubtful);
    }

    /** Whether anything in its clause makes a number doubtful. */
    boolean ofOne(Counted number) {
        int start = Clauses.start(tokens, number.first(), lists);
        int end = Clauses.end(tokens, number.last(), lists);
        var flat = Phrases.flat(tokens.subList(start, end));
        return lists.phrases("vague_numbers").anyIn(flat)
                || asked.rates() && lists.hasAny("one_of_several", tokens.subList(start, number.first()))
                || isDoubtful(number);
    }

    /** Whether what stands from there on takes a number back. */
    boolean behind(int from) {
        var rest = tokens.subList(Math.min(from, tokens.size()), tokens.size());
        var flat = Phrases.flat(rest);
        return isOfAnotherTime(answer.flat())
                || lists.phrases("unsure").anyIn(flat)
                || lists.phrases("corrections").anyIn(flat)
                || lists.hasAny("changing_numbers", rest);
    }

    /** "We were 4 last year" */
    private boolean isOfAnotherTime(String flat) {
        return lists.phrases("other_times")
                .in(flat)
                .filter(time -> !asked.flat().contains(' ' + time + ' '))
                .isPresent();
    }

    /** "Me and two colleagues" are three, or two, as they count. */
    private boolean addsOneself(String flat) {
        return asked.countsThings()
                && !asked.rates()
                && lists.phrases("with_oneself").anyIn(flat);
    }

    /** "2 hours 15 minutes" */
    private boolean isCompound(List<Counted> numbers) {
        var all = NumberScan.of(answer).stream()
                .filter(number -> !number.article())
                .toList();
        return numbers.stream()
                .filter(number -> number.last() + 1 < tokens.size())
                .filter(number -> asked.unit(tokens.get(number.last() + 1)).isPresent())
                .anyMatch(number -> all.stream()
                        .anyMatch(other -> other.first() > number.last()
                                && other.first() - number.last() <= 3
                                && !tokens.get(other.first()).opensClause()));
    }

    private boolean isDoubtful(Counted number) {
        return isRange(number) || isTurnedRound(number) || isShare(number) || isPerOtherTime(number);
    }

    /** "between 3", "3 or", "3-4", "3 to 4" */
    private boolean isRange(Counted number) {
        int next = number.last() + 1;
        if (answer.source().startsWith("+", tokens.get(number.last()).end())) {
            return true;
        }
        if (next >= tokens.size()) {
            return false;
        }
        var between = answer.source()
                .substring(tokens.get(number.last()).end(), tokens.get(next).start())
                .strip();
        boolean dash = DASHES.contains(between) || between.startsWith("...");
        boolean digit = Character.isDigit(tokens.get(next).text().charAt(0));
        return dash && digit
                || !tokens.get(next).opensClause()
                        && lists.has("range_ends", tokens.get(next).word());
    }

    /** A negation or bound before it in its clause, or a doubt right behind it. */
    private boolean isTurnedRound(Counted number) {
        int start = Clauses.start(tokens, number.first(), lists);
        var before = tokens.subList(Math.max(start, number.first() - SCOPE), number.first());
        int next = number.last() + 1;
        return before.stream().anyMatch(token -> Negations.is(token.word(), lists))
                || lists.phrases("bounds").anyIn(Phrases.flat(before))
                || next < tokens.size()
                        && lists.has("doubts_behind", tokens.get(next).word())
                        && !isMark(next);
    }

    /** "Zwei minus": a mark is a mark. */
    private boolean isMark(int sign) {
        boolean ends = sign + 1 == tokens.size() || tokens.get(sign + 1).opensClause();
        return asked.rates() && ends && lists.has("mark_signs", tokens.get(sign).word());
    }

    /** "50 %" counts something else than a number of people. */
    private boolean isShare(Counted number) {
        int end = tokens.get(number.last()).end();
        return answer.source().substring(end).stripLeading().startsWith("%") && !asked.asksForPercent();
    }

    /** "3 times a month" for how often a week */
    private boolean isPerOtherTime(Counted number) {
        int end = Clauses.end(tokens, number.last(), lists);
        for (int at = number.last() + 2; at < end; at++) {
            var period = asked.unit(tokens.get(at));
            if (lists.has("per", tokens.get(at - 1).word())
                    && period.filter(asked::excludesPeriod).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
