package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads which of a question's options an answer takes: the one that it is, or names in any form of the words; where it names none,
 * the one that its opening sentence paraphrases, if no other comes near. Several options, negation and contrast leave a doubt, but
 * not where they are an option's own words: "never", "sometimes", "no opinion".
 */
final class Choices {

    /** So alike a sentence has to be to an option that it does not name, and so much more than to the next one. */
    private static final double PARAPHRASE = 0.42;

    private static final double MARGIN = 0.18;

    /** One or two words are like each other for what they are used with: "contactless" is no "phone". */
    private static final double PARAPHRASE_IN_A_WORD = 0.53;

    private static final int FEW_WORDS = 2;

    private final Text answer;
    private final Text question;
    private final Set<String> options;
    private final Vocabulary lists;
    private final Set<String> ownWords = new HashSet<>();

    private Choices(Text answer, Text question, Set<String> options) {
        this.answer = answer;
        this.question = question;
        this.options = options;
        this.lists = Vocabulary.of(answer.language());
        options.forEach(option -> of(option).tokens().forEach(token -> ownWords.add(token.word())));
    }

    static Optional<String> only(Text answer, Text question, Set<String> options, Meaning meaning) {
        return new Choices(ThenAndNow.now(answer, question), question, options).read(meaning);
    }

    private Optional<String> read(Meaning meaning) {
        if (answer.tokens().isEmpty()) {
            return Optional.empty();
        }
        var whole = whole(answer.tokens()).or(this::opening);
        if (whole.isPresent()) {
            return whole;
        }
        if (isUnsure() || weighs()) {
            return Optional.empty();
        }
        var affirmed = affirmed();
        var named = named(affirmed);
        if (named.size() == 1) {
            return Optional.of(named.getFirst()).filter(option -> !namesAnother(option, affirmed));
        }
        var part = part();
        if (part.isPresent()) {
            return part;
        }
        boolean plain = named.isEmpty() && affirmed.size() == answer.tokens().size();
        return plain && meaning.seesBeyondWords() ? paraphrased(meaning) : Optional.empty();
    }

    /** The option that the words are, but for words that change nothing. */
    private Optional<String> whole(List<Token> tokens) {
        var said = essential(tokens);
        return options.stream()
                .filter(option ->
                        !said.isEmpty() && essential(of(option).tokens()).equals(said))
                .findFirst();
    }

    /** "Never! I can't even boil an egg.": the first sentence is the option, and no other one is added. */
    private Optional<String> opening() {
        var sentences = answer.sentences();
        return sentences.size() < 2 || isUnsure()
                ? Optional.empty()
                : whole(of(sentences.getFirst().text()).tokens())
                        .filter(option ->
                                !adds() || named(answer.tokens()).stream().allMatch(option::equals));
    }

    private boolean adds() {
        return answer.tokens().stream()
                .map(Token::word)
                .anyMatch(
                        word -> lists.has("alternatives", word) || lists.has("joins", word) || lists.has("also", word));
    }

    private List<String> essential(List<Token> tokens) {
        return tokens.stream()
                .map(Token::word)
                .filter(word -> ownWords.contains(word) || !lists.isFiller(word) && !lists.has("asides", word))
                .toList();
    }

    private boolean isUnsure() {
        var flat = answer.flat();
        var foreign = new StringBuilder(" ");
        answer.plain().stream()
                .filter(token -> !ownWords.contains(token.word()))
                .forEach(token -> foreign.append(token.word()).append(' '));
        long splits = answer.tokens().stream()
                .map(Token::word)
                .filter(word -> lists.has("splitting", word) && !ownWords.contains(word))
                .distinct()
                .count();
        return splits > 1
                || lists.phrases("contrast").anyIn(flat)
                || lists.phrases("unsure").anyIn(foreign.toString());
    }

    /** The words outside of clauses that deny: "Bus, not the car", "the bus because I have no car". */
    private List<Token> affirmed() {
        return Clauses.of(answer.tokens(), lists).stream()
                .filter(clause -> clause.stream()
                        .noneMatch(token -> Negations.is(token.word(), lists)
                                && !ownWords.contains(token.word())
                                && !lists.has("nothing_words", token.word())))
                .flatMap(List::stream)
                .toList();
    }

    /** "Card or whatever" */
    private boolean weighs() {
        return answer.tokens().stream()
                .anyMatch(token -> lists.has("alternatives", token.word()) && !ownWords.contains(token.word()));
    }

    /** "Gedruckt, ganz klar" of "gedruckte Bücher": a clause of nothing but words of one option, one of them no other's. */
    private Optional<String> part() {
        var first = Clauses.spoken(answer).stream().findFirst().orElse(List.of());
        var said = answer.stemsOf(of(Phrases.flat(first)).content().stream()
                .filter(token -> !lists.has("asides", token.word()))
                .toList());
        boolean denied = first.stream().anyMatch(token -> Negations.is(token.word(), lists));
        var all = Set.copyOf(answer.stemsOf(answer.tokens()));
        var found = options.stream()
                .filter(option -> all.stream().anyMatch(ownStems(option)::contains))
                .toList();
        return denied || said.isEmpty() || found.size() != 1
                ? Optional.empty()
                : Optional.of(found.getFirst())
                        .filter(option -> of(option).stems().containsAll(said))
                        .filter(option -> said.stream().anyMatch(ownStems(option)::contains));
    }

    /** The stems that an option has and no other, be it in a compound: "Bücher" is of "Hörbücher", too. */
    private Set<String> ownStems(String option) {
        var own = new HashSet<>(of(option).stems());
        options.stream()
                .filter(other -> !other.equals(option))
                .forEach(other ->
                        own.removeIf(stem -> of(other).stems().stream().anyMatch(compound -> compound.contains(stem))));
        return own;
    }

    /** The options that the words name, in any form. */
    private List<String> named(List<Token> tokens) {
        var stems = Set.copyOf(answer.stemsOf(tokens));
        var flat = Phrases.flat(tokens);
        return withoutParts(options.stream()
                .filter(option -> {
                    var wanted = of(option);
                    boolean allStems = !wanted.stems().isEmpty() && stems.containsAll(wanted.stems());
                    return allStems
                            || isCalledOtherwise(wanted, tokens)
                            || flat.contains(Phrases.flat(wanted.tokens()));
                })
                .toList());
    }

    /** "Bargeld" is "bar", "Kreditkarte" is "Karte". */
    private boolean isCalledOtherwise(Text option, List<Token> tokens) {
        var called = option.content().size() == 1
                ? lists.kind("same_things", option.content().getFirst().word())
                : Optional.<String>empty();
        return called.isPresent()
                && tokens.stream()
                        .anyMatch(
                                token -> lists.kind("same_things", token.word()).equals(called));
    }

    /** "email and phone" is not "email" too. */
    private static List<String> withoutParts(List<String> named) {
        return named.stream()
                .filter(option -> named.stream()
                        .noneMatch(other -> !other.equals(option) && (' ' + other + ' ').contains(' ' + option + ' ')))
                .toList();
    }

    /** Whether it also names what the question offers beside the option: "bike in summer, bus in winter". */
    private boolean namesAnother(String option, List<Token> affirmed) {
        var others = new HashSet<>(Offers.in(question));
        others.removeAll(of(option).stems());
        options.stream()
                .filter(other -> !other.equals(option))
                .map(this::ownStems)
                .forEach(others::addAll);
        return answer.stemsOf(affirmed).stream().anyMatch(others::contains);
    }

    private Optional<String> paraphrased(Meaning meaning) {
        var opening = meaning.of(answer.sentences().getFirst().text());
        var nearest = options.stream()
                .sorted(Comparator.comparingDouble(option -> -opening.cosine(meaning.of(option))))
                .toList();
        if (nearest.size() < 2) {
            return Optional.empty();
        }
        double first = opening.cosine(meaning.of(nearest.get(0)));
        double second = opening.cosine(meaning.of(nearest.get(1)));
        double alike = answer.content().size() > FEW_WORDS ? PARAPHRASE : PARAPHRASE_IN_A_WORD;
        return first >= alike && first - second >= MARGIN ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    private Text of(String text) {
        return Text.of(text, answer.language());
    }
}
