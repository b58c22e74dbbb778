package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the numbers of an answer are there for: the one asked for, or an age, a year, an article, a length of time beside it. */
final class NumberRoles {

    private static final Pattern PLURAL = Pattern.compile(".+[sx]");
    private static final Pattern SINGULAR = Pattern.compile(".+(?:ss|us|is)");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Text answer;
    private final List<Token> tokens;
    private final Vocabulary lists;
    private final CountAsked asked;

    NumberRoles(Text answer, CountAsked asked) {
        this.answer = answer;
        this.tokens = answer.tokens();
        this.lists = Vocabulary.of(answer.language());
        this.asked = asked;
    }

    /** Those that can be what is asked for. */
    List<Counted> candidates(List<Counted> all) {
        var candidates = all.stream()
                .filter(number -> !number.article() || counts(number) || conflicts(number, all))
                .filter(number -> !isYear(number) && !isAge(number) && !isOfAnotherUnit(number, all))
                .filter(number -> !isMoment(number) && !isOrdinal(number))
                .filter(number -> !asked.rates() || !isOfKnownThings(number) && !isOfThings(number))
                .toList();
        boolean any = candidates.stream().anyMatch(number -> !number.article() || counts(number));
        return any ? candidates : List.of();
    }

    /** Articles look like numbers: "uno solo", "eine Stunde" count, "un jefe" does not. */
    private boolean counts(Counted number) {
        boolean numeral = NumberWords.of(tokens.get(number.first()).word(), answer.language())
                .isPresent();
        return numeral && tokens.size() <= 2 || countsWhatIsAsked(number) || numeral && isAlone(number);
    }

    /** "Eine Tochter, 5", "two brothers and a sister": an article that counts as well as the other number. */
    private boolean conflicts(Counted article, List<Counted> all) {
        boolean anotherBehind = all.stream()
                .anyMatch(other -> !other.article()
                        && other.first() > article.last()
                        && tokens.get(other.first()).opensClause());
        boolean added = article.first() > 0
                && lists.has("joins", tokens.get(article.first() - 1).word())
                && all.stream().anyMatch(other -> other.last() < article.first() - 1 && countsSomethingElse(other));
        return added || anotherBehind && Clauses.start(tokens, article.first(), lists) == 0;
    }

    /** Whether the noun behind the number is what is counted. */
    boolean countsWhatIsAsked(Counted number) {
        return behind(number).filter(asked::names).isPresent();
    }

    /** Whether a noun behind the number says that it counts something else. */
    boolean countsSomethingElse(Counted number) {
        return behind(number)
                .filter(noun -> noun.word().length() > 2 && noun.hasLetter() && !lists.isStop(noun.word()))
                .filter(noun -> !asked.names(noun))
                .isPresent();
    }

    /** "20 minutes by bike, 30 by bus": the second one has no noun of its own, but goes on. */
    boolean countsTheSame(Counted number) {
        return behind(number)
                .filter(word -> lists.isStop(word.word()) && !lists.has("joins", word.word()))
                .isPresent();
    }

    /** "2 adults and 2 kids" are not two. */
    boolean countDifferentThings(List<Counted> numbers) {
        long nouns = numbers.stream()
                .filter(this::countsSomethingElse)
                .flatMap(number -> behind(number).stream())
                .flatMap(noun -> answer.stemsOf(List.of(noun)).stream())
                .distinct()
                .count();
        return numbers.size() > 1 && nouns > 1;
    }

    /** Whether its clause has nothing but the number: "just the one", "so 3". */
    boolean isAlone(Counted number) {
        int start = Clauses.start(tokens, number.first(), lists);
        int end = Clauses.end(tokens, number.last(), lists);
        for (int at = start; at < end; at++) {
            var token = tokens.get(at);
            boolean besides = lists.has("asides", token.word())
                    || lists.has("beside_counts", token.word())
                    || lists.isFiller(token.word())
                    || lists.has("articles", token.word())
                    || isPeriod(at)
                    || asked.names(token);
            if ((at < number.first() || at > number.last()) && !besides) {
                return false;
            }
        }
        return true;
    }

    /** "once a week" of how often a week */
    private boolean isPeriod(int at) {
        boolean behindPer = at > 0 && lists.has("per", tokens.get(at - 1).word());
        boolean beforePeriod =
                at + 1 < tokens.size() && lists.has("per", tokens.get(at).word()) && asked.isPeriod(tokens.get(at + 1));
        return beforePeriod || behindPer && asked.isPeriod(tokens.get(at));
    }

    /** The number that a word calls the total, else the first or last one, if it is the sum of all the others. */
    Optional<Counted> total(List<Counted> all) {
        var named = all.stream().filter(this::isNamedTotal).toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        if (all.size() < 3) {
            return Optional.empty();
        }
        return List.of(all.getFirst(), all.getLast()).stream()
                .filter(number -> isAlone(number) && isSumOfOthers(number, all))
                .findFirst();
    }

    private boolean isNamedTotal(Counted number) {
        int start = Clauses.start(tokens, number.first(), lists);
        int end = Clauses.end(tokens, number.last(), lists);
        return lists.phrases("number_totals").anyIn(Phrases.flat(tokens.subList(start, end)));
    }

    private static boolean isSumOfOthers(Counted number, List<Counted> all) {
        var sum = all.stream()
                .filter(other -> !other.equals(number))
                .map(Counted::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(number.value()) == 0;
    }

    /** "We are 12 since 2019" */
    private boolean isYear(Counted number) {
        return number.first() > 0
                && lists.has("before_years", tokens.get(number.first() - 1).word())
                && number.value().compareTo(FIRST_YEAR) >= 0
                && number.value().compareTo(LAST_YEAR) <= 0;
    }

    /** "Since I was 20", "desde los 20"; but "seit 8 Jahren" is a length. */
    private boolean isMoment(Counted number) {
        int start = Clauses.start(tokens, number.first(), lists);
        boolean since =
                tokens.subList(start, number.first()).stream().anyMatch(token -> lists.has("since", token.word()));
        boolean definite = number.first() > start
                && lists.has("definite", tokens.get(number.first() - 1).word());
        return since && (definite || unit(number).isEmpty());
    }

    /** German "im 4. Stock" */
    private boolean isOrdinal(Counted number) {
        int end = tokens.get(number.last()).end();
        boolean dot = answer.source().startsWith(". ", end)
                && Character.isDigit(answer.source().charAt(end - 1));
        return dot
                && answer.language() == Language.DE
                && number.first() > 0
                && lists.has("per", tokens.get(number.first() - 1).word());
    }

    /** "aged 2 to 9" */
    private boolean isAge(Counted number) {
        int start = Clauses.start(tokens, number.first(), lists);
        return tokens.subList(start, number.first()).stream().anyMatch(token -> lists.has("before_ages", token.word()));
    }

    /** "8 months old" of a child, "30 minutes" for how many hours; of "4 and 7 years" both. */
    private boolean isOfAnotherUnit(Counted number, List<Counted> all) {
        var unit = unit(number);
        if (unit.isPresent()) {
            return asked.excludes(unit.get());
        }
        int at = all.indexOf(number);
        boolean joined = at + 1 < all.size()
                && number.last() + 2 == all.get(at + 1).first()
                && lists.has("joins", tokens.get(number.last() + 1).word());
        return joined && unit(all.get(at + 1)).filter(asked::excludes).isPresent();
    }

    private Optional<String> unit(Counted number) {
        return behind(number).flatMap(asked::unit);
    }

    /** "The 3 trainers were great" rates nothing. */
    private boolean isOfKnownThings(Counted number) {
        return number.first() > 0
                && lists.has("definite", tokens.get(number.first() - 1).word())
                && countsSomethingElse(number);
    }

    /** "I'm with 2 banks", "2 of my friends": a number of things is no mark. */
    private boolean isOfThings(Counted number) {
        return behind(number)
                .filter(noun -> isSome(number) || number.value().compareTo(BigDecimal.ONE) != 0 && isThings(noun))
                .filter(noun -> !asked.isMark(noun))
                .isPresent();
    }

    private boolean isSome(Counted number) {
        int next = number.last() + 2;
        return next < tokens.size()
                && lists.has("genitive", tokens.get(next - 1).word())
                && tokens.get(next).hasLetter()
                && !lists.isNumber(tokens.get(next).word());
    }

    /** German writes nouns with capitals; the other languages add an s, or an x, to more than one. */
    private boolean isThings(Token noun) {
        boolean several = PLURAL.matcher(noun.word()).matches()
                && !SINGULAR.matcher(noun.word()).matches();
        boolean written = answer.language() == Language.DE ? noun.isCapitalized() : several;
        boolean beside = lists.has("asides", noun.word());
        return written
                && !beside
                && noun.word().length() > 2
                && (!lists.isStop(noun.word()) || lists.has("persons", noun.word()));
    }

    private Optional<Token> behind(Counted number) {
        int next = number.last() + 1;
        return next < tokens.size() && !tokens.get(next).opensClause()
                ? Optional.of(tokens.get(next))
                : Optional.empty();
    }
}
