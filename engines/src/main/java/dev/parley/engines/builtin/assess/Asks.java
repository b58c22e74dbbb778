package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Recognizes a message that is no answer but a request to the interviewer: to repeat, to explain, to skip, to stop, or to
 * say something about the study ({@link AboutStudy}). Only where
 * the whole message is one: "I want to stop" is, "I want to stop smoking" is not, and where the question itself is about stopping
 * or skipping, the words mean that.
 */
final class Asks {

    /** A reason that a request may come with ("I have to go, my meeting starts"). */
    private static final int WORDS_OF_A_REASON = 4;

    /** Nobody asks for something in so many words without saying something besides. */
    private static final int LONGEST_REQUEST = 120;

    private static final int LONGEST_QUESTION_BACK = 20;
    private static final int WORDS_OF_A_WISH = 2;

    private final Language language;
    private final Vocabulary lists;
    private final Text question;
    private final Expected expected;
    private final Set<AskedFor> askedFor;

    Asks(String question, Language language, Expected expected) {
        this.language = language;
        this.lists = Vocabulary.of(language);
        this.question = Text.of(question, language);
        this.expected = expected;
        this.askedFor = AskedFor.by(this.question);
    }

    /** The request that the message is; the strongest, where its sentences make several. */
    Optional<ParticipantAsk> in(String message) {
        var asked = EnumSet.noneOf(ParticipantAsk.class);
        var other = new ArrayList<Span>();
        var text = Text.of(message, language);
        if (text.tokens().size() > LONGEST_REQUEST) {
            return Optional.empty();
        }
        for (var sentence : text.sentences()) {
            var kind = kind(sentence);
            kind.ifPresent(asked::add);
            if (kind.isEmpty()) {
                other.add(sentence);
            }
        }
        // Who names the question or what it is about wants to be rid of that, not of the interview.
        if (lists.phrases("ask_only_this").anyIn(text.flat()) && asked.remove(ParticipantAsk.STOP)) {
            asked.add(ParticipantAsk.SKIP);
        }
        boolean asksBesides = EnumSet.of(ParticipantAsk.CLARIFY).equals(asked)
                || EnumSet.of(ParticipantAsk.REPEAT).equals(asked) && opensWithABareQuestion(text);
        if (asksBesides && says(other)) {
            return Optional.empty();
        }
        boolean reasonAllowed = asked.contains(ParticipantAsk.STOP) || asked.contains(ParticipantAsk.SKIP);
        return asked.isEmpty() || wordsBeside(other, asked) > (reasonAllowed ? WORDS_OF_A_REASON : 1)
                ? Optional.empty()
                : asked.stream().reduce((weaker, stronger) -> stronger);
    }

    /** "Honestly? Curiosity." */
    private boolean opensWithABareQuestion(Text text) {
        var opening = Text.of(text.sentences().getFirst().text(), language);
        return opening.source().endsWith("?") && opening.flat().isBlank();
    }

    /** Whether it answers, and asks besides: "Noise. Who will read this?", "The rent, what else?" */
    boolean answersToo(String message) {
        var sentences = Text.of(message, language).sentences();
        var stated =
                sentences.stream().filter(sentence -> kind(sentence).isEmpty()).toList();
        return sentences.stream().anyMatch(sentence -> sentence.text().endsWith("?"))
                && (says(stated) || sentences.stream().anyMatch(this::isStatedWithATag));
    }

    /** "The rent, what else?": a statement and a question that wants no answer. */
    private boolean isStatedWithATag(Span sentence) {
        var text = Text.of(sentence.text(), language);
        var clauses = Clauses.of(text.tokens(), lists);
        if (!sentence.text().endsWith("?") || clauses.size() < 2) {
            return false;
        }
        var tag = Text.of(sentence.text().substring(clauses.getLast().getFirst().start()), language);
        return lists.phrases("rhetorical_tags").whole(tag.flat()).isPresent()
                && clauses.getFirst().stream()
                        .map(Token::word)
                        .anyMatch(word -> !lists.isStop(word) && !isSmall(word) || lists.has("nothing_words", word))
                && !lists.has("question_openers", clauses.getFirst().getFirst().word());
    }

    private boolean says(List<Span> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.text().endsWith("?"))
                .map(sentence -> Text.of(sentence.text(), language))
                .anyMatch(text -> Reluctances.answersWithNothing(text)
                        || text.content().stream()
                                .map(Token::word)
                                .anyMatch(word -> !isSmall(word) && !lists.has("beside_asking", word)));
    }

    private boolean isSmall(String word) {
        return lists.has("ask_words", word)
                || lists.has("refusal_words", word)
                || lists.has("greetings", word)
                || lists.has("beside_greetings", word)
                || lists.has("beside_waiting", word);
    }

    /** Who asks something may ask more: "Who reads this? My manager?" */
    private int wordsBeside(List<Span> sentences, Set<ParticipantAsk> asked) {
        return sentences.stream()
                .filter(sentence -> !asked.contains(ParticipantAsk.CLARIFY)
                        || !sentence.text().endsWith("?"))
                .mapToInt(
                        sentence -> ownWords(Text.of(sentence.text(), language).tokens()))
                .sum();
    }

    private Optional<ParticipantAsk> kind(Span sentence) {
        var text = Text.of(sentence.text(), language);
        if (text.tokens().isEmpty()) {
            return Optional.empty();
        }
        var about = asksForQuestions()
                ? Optional.<AboutStudy>empty()
                : AboutStudy.ask(sentence.text(), language).filter(asked -> !wishesForIt(asked, sentence));
        if (about.filter(AboutStudy::isOfLeaving).isPresent()) {
            return Optional.of(endsToo(text, sentence) ? ParticipantAsk.STOP : ParticipantAsk.CLARIFY);
        }
        if (lists.phrases("must_i_answer").anyIn(text.flat())) {
            return Optional.empty();
        }
        if (!isWhatTheQuestionIsAbout(ParticipantAsk.STOP)
                && Ending.in(sentence.text(), language, question, askedFor)) {
            return Optional.of(ParticipantAsk.STOP);
        }
        if (text.flat().isBlank() && sentence.text().endsWith("?")) {
            // "Sorry?"
            return Optional.of(ParticipantAsk.REPEAT);
        }
        for (var kind : List.of(ParticipantAsk.STOP, ParticipantAsk.SKIP, ParticipantAsk.REPEAT)) {
            if (!isWhatTheQuestionIsAbout(kind) && !answersByIt(text) && isRequest(text, sentence, kind)) {
                return Optional.of(kind);
            }
        }
        return about.isPresent() && !tellsWhen(text) || asksBack(text, sentence)
                ? Optional.of(ParticipantAsk.CLARIFY)
                : Optional.empty();
    }

    /** "What question would you ask the courier?": "How do I get my money back?" */
    private boolean asksForQuestions() {
        return lists.hasAny("asks_for_questions", question.tokens());
    }

    /** "I'd like to speak to a person", where it is asked what one would like. */
    private boolean wishesForIt(AboutStudy asked, Span sentence) {
        return asked == AboutStudy.PERSON
                && !sentence.text().endsWith("?")
                && askedFor.stream().anyMatch(kind -> kind != AskedFor.TIME && kind != AskedFor.DONE);
    }

    /** "When he didn't know my name"; "when does this end" asks. */
    private boolean tellsWhen(Text text) {
        var tokens = text.tokens();
        return !text.source().endsWith("?")
                && lists.has("complement_openers", tokens.getFirst().word())
                && (tokens.size() < 2
                        || !lists.has("question_openers", tokens.get(1).word()));
    }

    /** "I withdraw my consent, please stop." */
    private boolean endsToo(Text text, Span sentence) {
        if (sentence.text().endsWith("?")) {
            return false;
        }
        var phrase = lists.phrases("ask_stop").in(text.flat());
        return phrase.filter(wish -> !isDenied(text, sentence, wish)).isPresent()
                || Clauses.of(text.tokens(), lists).stream()
                        .map(text::part)
                        .anyMatch(clause -> isWhole(clause.flat(), ParticipantAsk.STOP));
    }

    private boolean isWhole(String flat, ParticipantAsk kind) {
        return lists.phrases(section(kind) + "_whole").whole(flat).isPresent();
    }

    private static String section(ParticipantAsk kind) {
        return "ask_" + kind.name().toLowerCase(Locale.ROOT);
    }

    private boolean isRequest(Text text, Span sentence, ParticipantAsk kind) {
        var flat = text.flat();
        var whole = lists.phrases(section(kind) + "_whole").whole(flat);
        if (whole.isPresent()) {
            return !lists.has("only_as_question", whole.get())
                    || sentence.text().endsWith("?");
        }
        var phrase = lists.phrases(section(kind)).in(flat);
        return phrase.isPresent()
                && !(kind != ParticipantAsk.SKIP && isDenied(text, sentence, phrase.get()))
                && !lists.has(
                        "clause_openers",
                        clauseOf(text, phrase.get()).getFirst().word())
                && ownWords(clauseOf(text, phrase.get())) == 0
                && ownWords(text.tokens()) <= WORDS_OF_A_REASON;
    }

    /** "We can't stop" tells of not stopping; "I don't want to go on" is a wish to, and so is "why don't we stop?". */
    private boolean isDenied(Text text, Span sentence, String phrase) {
        var own = Set.of(phrase.split(" "));
        return !sentence.text().endsWith("?")
                && clauseOf(text, phrase).stream()
                        .map(Token::word)
                        .anyMatch(word -> !own.contains(word) && Negations.is(word, lists));
    }

    /** The clause that the phrase stands in: a reason may follow behind it. */
    private List<Token> clauseOf(Text text, String phrase) {
        var tokens = text.tokens();
        var first = phrase.split(" ")[0];
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).word().equals(first)) {
                return tokens.subList(Clauses.start(tokens, at, lists), Clauses.end(tokens, at, lists));
            }
        }
        return tokens;
    }

    /** Words that say something, other than those that requests are made of. */
    private int ownWords(List<Token> tokens) {
        return (int) tokens.stream()
                .filter(Token::hasLetter)
                .filter(token -> !lists.isStop(token.word()))
                .filter(token -> !lists.has("ask_words", token.word()) && !lists.has("refusal_words", token.word()))
                .count();
    }

    /** "Do you want to stop smoking?" makes "I want to stop" an answer. */
    private boolean isWhatTheQuestionIsAbout(ParticipantAsk kind) {
        return question.tokens().stream().anyMatch(token -> lists.has(section(kind) + "_topic", token.word()));
    }

    /** "I quit" where it is asked what somebody did; "can we stop?" and "skip this question" are requests there, too. */
    private boolean answersByIt(Text text) {
        boolean asksForIt = askedFor.contains(AskedFor.DEEDS)
                || askedFor.contains(AskedFor.WORDS)
                || askedFor.contains(AskedFor.VERDICT) && Ending.suffices(text)
                || askedFor.contains(AskedFor.DONE) && lists.hasAny("past_forms", text.tokens());
        return asksForIt
                && lists.phrases("passes").whole(text.flat()).isEmpty()
                && text.tokens().stream().limit(WORDS_OF_A_WISH).noneMatch(token -> lists.has("wishes", token.word()))
                && !lists.hasAny("names_interview", text.tokens())
                && !text.source().endsWith("?");
    }

    private boolean asksBack(Text text, Span sentence) {
        var flat = text.flat();
        var lost = lists.phrases("ask_clarify_whole").in(flat);
        if (lost.isPresent() && ownWords(text.tokens()) <= 1) {
            return !judgesByIt(text.after(lost.get()));
        }
        if (!sentence.text().endsWith("?") || text.tokens().size() > LONGEST_QUESTION_BACK) {
            return false;
        }
        return lists.phrases("ask_clarify").anyIn(flat) || asksWhatAWordMeans(text, flat) || asksAboutTheScale(text);
    }

    /** "I don't understand it at all", where it is asked what somebody thinks of it. */
    private boolean judgesByIt(List<Token> rest) {
        return askedFor.contains(AskedFor.VERDICT)
                && !rest.isEmpty()
                && lists.has("not_understood", rest.getFirst().word());
    }

    /** "What is onboarding?", where the question speaks of onboarding. */
    private boolean asksWhatAWordMeans(Text text, String flat) {
        var stems = text.stems();
        return lists.phrases("ask_definition").opening(flat).isPresent()
                && !stems.isEmpty()
                && question.stems().containsAll(stems);
    }

    /** "Is ten the best or the worst?" */
    private boolean asksAboutTheScale(Text text) {
        return expected instanceof Expected.Rating && lists.hasAny("scale_words", text.tokens());
    }
}
