package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wish to end the interview, plainly said, annoyed or rude: "leave me alone", "I don't want to do this any more", "I've had
 * enough of your questions". Only where nothing else is said: "I've had enough of the noise" is an answer, and so is "I've had
 * enough" where it is asked how somebody feels.
 */
final class Ending {

    private static final int LONGEST = 16;

    /** "I don't want to do this any more, my head hurts" */
    private static final int WORDS_OF_A_REASON = 3;

    private static final Pattern MASKED =
            Pattern.compile("\\bf[*#@$!%]{1,3}(?:c?k)?(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PLEASE = Pattern.compile(
            "\\bs['\u2019]il (?:vous|te) pla[i\u00ee]t", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Text sentence;
    private final Vocabulary lists;
    private final Set<AskedFor> asked;
    private final boolean namesIt;

    private Ending(Text sentence, Text question, Set<AskedFor> asked) {
        this.sentence = sentence;
        this.lists = Vocabulary.of(sentence.language());
        this.asked = asked;
        this.namesIt = sentence.tokens().stream()
                .anyMatch(token -> lists.has("names_interview", token.word())
                        && question.tokens().stream()
                                .noneMatch(other -> other.word().equals(token.word())));
    }

    /** Whether a sentence is such a wish, given as an answer to the question. */
    static boolean in(String sentence, Language language, Text question, Set<AskedFor> asked) {
        var plain = PLEASE.matcher(MASKED.matcher(sentence).replaceAll("fuck")).replaceAll(" ");
        var text = Text.of(plain, language);
        return new Ending(withoutParticles(text), question, asked).isOne();
    }

    /** "Lassen Sie mich doch endlich in Ruhe" */
    private static Text withoutParticles(Text sentence) {
        var lists = Vocabulary.of(sentence.language());
        var kept = new StringBuilder(sentence.source());
        sentence.tokens().reversed().stream()
                .filter(token -> lists.has("particles", token.word()))
                .forEach(token -> kept.delete(token.start(), token.end()));
        return Text.of(kept.toString(), sentence.language());
    }

    /** Whatever the question was. */
    static boolean in(Text message) {
        return in(message.source(), message.language(), Text.of("", message.language()), Set.of());
    }

    private boolean isOne() {
        if (sentence.tokens().isEmpty() || sentence.tokens().size() > LONGEST || opensAClauseOfSomethingElse()) {
            return false;
        }
        if (reportsWords() || any("others_of")) {
            return false;
        }
        if (wants(sentence)) {
            return true;
        }
        var others = new ArrayList<Text>();
        boolean wish = false;
        boolean plainly = false;
        for (var clause : Clauses.of(sentence.tokens(), lists)) {
            var text = sentence.part(clause);
            if (wants(text)) {
                wish = true;
                plainly |= wantsPlainly(text);
            } else {
                others.add(text);
            }
        }
        return wish ? isBeside(others, plainly && !mayBeAnAnswer()) : isScornAndFarewell(others);
    }

    /** A reason may follow the plain wish; "I want out, but I can't afford it" goes on about something else. */
    private boolean isBeside(List<Text> others, boolean reasonAllowed) {
        int words = others.stream().mapToInt(this::ownWords).sum();
        boolean contrast = others.stream()
                .anyMatch(text ->
                        lists.has("contrast_words", text.tokens().getFirst().word()));
        return !contrast
                && (words <= (reasonAllowed ? WORDS_OF_A_REASON : 0)
                        || others.stream().allMatch(this::isSmall));
    }

    /** "This is a waste of my time, goodbye" */
    private boolean isScornAndFarewell(List<Text> clauses) {
        return clauses.stream().allMatch(this::isSmall)
                && clauses.stream().anyMatch(this::isScorn)
                && clauses.stream().anyMatch(text -> lists.phrases("leaving").anyIn(text.flat()));
    }

    private boolean isSmall(Text clause) {
        return isScorn(clause) || lists.phrases("leaving").anyIn(clause.flat()) || ownWords(clause) == 0;
    }

    private boolean isScorn(Text clause) {
        return lists.phrases("scorn").anyIn(clause.flat()) && ownWords(withoutScorn(clause)) == 0;
    }

    /** "When people leave me alone", "that they shut up" */
    private boolean opensAClauseOfSomethingElse() {
        var first = sentence.tokens().getFirst().word();
        boolean opener = lists.has("complement_openers", first) || lists.has("clause_openers", first);
        return opener && !Negations.is(first, lists) && !sentence.source().endsWith("?");
    }

    /** "He says, leave me alone"; "I said leave me alone" is one's own. Nor is "I'm sick of their questions" about these here. */
    private boolean reportsWords() {
        return any("reports") && !any("speakers");
    }

    private boolean any(String section) {
        return lists.hasAny(section, sentence.tokens());
    }

    private boolean wants(Text clause) {
        return wantsPlainly(clause) || says("ends_fed_up", clause) && !mayBeAnAnswer() || isFedUpWithIt(clause);
    }

    private boolean wantsPlainly(Text clause) {
        return says("ends_plain", clause)
                        && !isAskedFor(Set.of(AskedFor.DEEDS, AskedFor.WORDS, AskedFor.WISHES))
                        && !tellsWhatWasDone()
                || says("ends_commands", clause)
                        && isCommand(clause)
                        && !isAskedFor(Set.of(AskedFor.WORDS, AskedFor.WISHES))
                || endsIt(clause)
                || wishesToEnd(clause);
    }

    /** "I'd like to stop now", "me gustaría dejarlo ya" */
    private boolean wishesToEnd(Text clause) {
        return !mayBeAnAnswer()
                && lists.hasAny("wishes", clause.tokens())
                && lists.hasAny("ends_infinitives", clause.tokens())
                && clause.tokens().stream()
                        .map(Token::word)
                        .allMatch(word -> lists.isStop(word)
                                || lists.has("wishes", word)
                                || lists.has("ends_infinitives", word)
                                || lists.has("beside_ending", word))
                && isOnesOwn(clause.tokens());
    }

    /** "That's enough" judges what was asked about; "that's enough now" does not. */
    static boolean suffices(Text sentence) {
        var lists = Vocabulary.of(sentence.language());
        return lists.hasAny("sufficing", sentence.tokens()) && !lists.hasAny("at_once", sentence.tokens());
    }

    private boolean isAskedFor(Set<AskedFor> kinds) {
        return !namesIt && kinds.stream().anyMatch(asked::contains);
    }

    private boolean mayBeAnAnswer() {
        return isAskedFor(EnumSet.complementOf(
                        EnumSet.of(AskedFor.TIME, AskedFor.LENGTH, AskedFor.DONE, AskedFor.VERDICT)))
                || tellsWhatWasDone();
    }

    /** "Quit", where it is asked what somebody did; "I'm done" is said here and now. */
    private boolean tellsWhatWasDone() {
        return isAskedFor(Set.of(AskedFor.DONE)) && any("past_forms")
                || asked.contains(AskedFor.VERDICT) && suffices(sentence);
    }

    private boolean says(String section, Text clause) {
        return lists.phrases(section)
                .in(clause.flat())
                .filter(phrase -> ownWords(clause) == 0 && isOnesOwn(clause.before(phrase)))
                .isPresent();
    }

    /** "They get lost" and "I get lost" send nobody away. */
    private boolean isCommand(Text clause) {
        return lists.phrases("ends_commands")
                .in(clause.flat())
                .map(phrase -> clause.before(phrase))
                .filter(before -> before.isEmpty() || !isSomebody(before.getLast()))
                .isPresent();
    }

    /** "Fed up with your questions", "enough of this"; not "fed up with the noise". */
    private boolean isFedUpWithIt(Text clause) {
        var phrase = lists.phrases("fed_up_with").in(clause.flat());
        if (phrase.isEmpty() || ownWords(clause) > 0 || !isOnesOwn(clause.before(phrase.get()))) {
            return false;
        }
        boolean pointsAtIt =
                clause.after(phrase.get()).stream().anyMatch(token -> lists.has("points_at_it", token.word()));
        return namesIt && !asked.contains(AskedFor.WORDS) || pointsAtIt && !mayBeAnAnswer();
    }

    /** "This interview is over", "arrêtez ce questionnaire" */
    private boolean endsIt(Text clause) {
        return namesIt
                && lists.hasAny("ends_verbs", clause.tokens())
                && isOnesOwn(clause.tokens())
                && ownWords(clause) == 0;
    }

    /** Neither of others nor of former times nor denied: "they never stop this". */
    private boolean isOnesOwn(List<Token> before) {
        return sentence.source().endsWith("?")
                || before.stream()
                        .map(Token::word)
                        .noneMatch(word -> lists.has("others_before", word)
                                || lists.has("past_before", word)
                                || Negations.is(word, lists));
    }

    private boolean isSomebody(Token token) {
        return lists.has("speakers", token.word()) || lists.has("others_before", token.word());
    }

    private int ownWords(Text text) {
        var ofPhrases = wordsOfPhrases(text);
        return (int) text.tokens().stream()
                .filter(Token::hasLetter)
                .map(Token::word)
                .filter(word -> !lists.isStop(word) && !lists.has("names_interview", word))
                .filter(word -> !lists.has("beside_ending", word) && !lists.has("ends_verbs", word))
                .filter(word -> !ofPhrases.contains(word))
                .count();
    }

    private Set<String> wordsOfPhrases(Text text) {
        var flat = text.flat();
        return Stream.of("ends_plain", "ends_commands", "ends_fed_up", "fed_up_with")
                .flatMap(section -> lists.phrases(section).in(flat).stream())
                .flatMap(phrase -> Stream.of(phrase.split(" ")))
                .collect(Collectors.toSet());
    }

    private Text withoutScorn(Text text) {
        var flat = text.flat();
        return lists.phrases("scorn")
                .in(flat)
                .map(phrase -> Text.of(flat.replace(phrase, " "), text.language()))
                .orElse(text);
    }
}
