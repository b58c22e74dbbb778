package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What participants ask about the interview itself, instead of answering: "Who is going to read this?" */
public enum AboutStudy {
    /** Whether they can have a person instead. */
    PERSON,
    /** What to do about their own trouble: "How do I send you the video?", "Who pays me for that?" */
    HELP,
    /** Whether they talk to a machine. */
    MACHINE,
    /** What the interviewer is called. */
    AGENT,
    /** Whether they get anything for it. */
    PAY,
    /** Whether words or consent can be taken back. */
    DELETION,
    /** Whether they get to see words or results. */
    COPY,
    /** In which language they may answer. */
    LANGUAGE,
    /** Whether they may end it. */
    STOPPING,
    /** Whether they may leave questions out. */
    SKIPPING,
    /** Whether the question can be put in simpler words. */
    SIMPLER,
    /** Whether it is anonymous, recorded, kept. */
    PRIVACY,
    /** Who reads the answers, or has them. */
    READERS,
    /** What it is for. */
    PURPOSE,
    /** How long it takes. */
    DURATION,
    /** What others say, or the interviewer thinks. */
    OTHERS;

    /** A longer one tells something. */
    private static final int LONGEST = 22;

    /** "Please delete what I said", beside an answer; a longer one tells of somebody who did not. */
    private static final int LONGEST_REQUEST = 8;

    private static final int WORDS_OF_A_WISH = 3;

    private static final int SENTENCES_LOOKED_AT = 10;

    /** The first such question in a message. */
    public static Optional<AboutStudy> in(String message, Language language) {
        return Text.of(message, language).sentences().stream()
                .limit(SENTENCES_LOOKED_AT)
                .map(Span::text)
                .flatMap(sentence -> ask(sentence, language).stream())
                .findFirst();
    }

    /** What a message that answers asks besides: "I feed the cats. Who will read this?" */
    public static Optional<AboutStudy> beside(String message, Language language) {
        return Text.of(message, language).sentences().stream()
                .limit(SENTENCES_LOOKED_AT)
                .map(Span::text)
                .flatMap(sentence -> ask(sentence, language).stream()
                        .filter(about -> sentence.endsWith("?")
                                || Text.of(sentence, language).tokens().size() <= LONGEST_REQUEST))
                .findFirst();
    }

    /** What a sentence asks about the interview, by its turns of phrase. */
    static Optional<AboutStudy> ask(String sentence, Language language) {
        var text = Text.of(sentence, language);
        var lists = Vocabulary.of(language);
        var flat = text.flat();
        if (text.tokens().size() <= LONGEST && lists.phrases("takes_back").anyIn(flat)) {
            // "I'd like to withdraw my consent" wants an answer as much as a question does.
            return Optional.of(DELETION);
        }
        if (speaksNot(sentence).isPresent()) {
            return Optional.of(LANGUAGE);
        }
        if (text.tokens().size() <= LONGEST && wantsAPerson(text, lists)) {
            return Optional.of(PERSON);
        }
        if (text.tokens().size() > LONGEST || !asks(text)) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(kind -> kind != PERSON)
                .filter(kind -> lists.phrases(kind.section()).anyIn(flat))
                .findFirst()
                .or(() -> whoIs(text).map(ignored -> AGENT))
                .or(() -> asksForHelp(text, lists) ? Optional.of(HELP) : Optional.empty());
    }

    /** "Can I speak to a real person?", "I want to talk to a human"; "a person to talk to" wishes for something else. */
    private static boolean wantsAPerson(Text sentence, Vocabulary lists) {
        return lists.phrases("about_person").anyIn(sentence.flat())
                && (sentence.source().endsWith("?")
                        || sentence.tokens().stream()
                                .limit(WORDS_OF_A_WISH)
                                .anyMatch(token ->
                                        lists.has("wishes", token.word()) || lists.has("asks_leave", token.word())))
                && sentence.tokens().stream().noneMatch(token -> Negations.is(token.word(), lists));
    }

    /** "How do I get my money back?": who asks here is meant, and something that somebody has to do for them. */
    private static boolean asksForHelp(Text sentence, Vocabulary lists) {
        return sentence.source().endsWith("?")
                && lists.phrases("help_openers").opening(sentence.flat()).isPresent()
                && lists.hasAny("help_words", sentence.tokens())
                && sentence.tokens().stream().noneMatch(token -> Negations.is(token.word(), lists));
    }

    /** The name in "Who is Mira?". */
    private static Optional<String> whoIs(Text sentence) {
        var tokens = sentence.tokens();
        var name = tokens.getLast();
        return Vocabulary.of(sentence.language())
                .phrases("who_is")
                .opening(sentence.flat())
                .filter(opening -> name.isCapitalized()
                        && opening.split(" ").length == tokens.size() - 1
                        && sentence.source().endsWith("?"))
                .map(ignored -> name.text());
    }

    /** The language in which somebody says that they do not understand another, which is the one to answer them in. */
    public static Optional<Language> speaksNot(String message) {
        return Stream.of(Language.values())
                .filter(language -> {
                    var text = Text.of(message, language);
                    return text.tokens().size() <= LONGEST_REQUEST
                            && Vocabulary.of(language).phrases("speaks_not").anyIn(text.flat());
                })
                .findFirst();
    }

    /** Whom a message asks about by name: "Who is Mira?". */
    public static Optional<String> nameIn(String message, Language language) {
        return Text.of(message, language).sentences().stream()
                .limit(SENTENCES_LOOKED_AT)
                .map(sentence -> Text.of(sentence.text(), language))
                .filter(sentence -> !sentence.tokens().isEmpty())
                .flatMap(sentence -> whoIs(sentence).stream())
                .findFirst();
    }

    /** Whether it asks how to leave, and is no wish to. */
    boolean isOfLeaving() {
        return switch (this) {
            case STOPPING, SKIPPING, DELETION -> true;
            case PERSON,
                    HELP,
                    MACHINE,
                    AGENT,
                    PAY,
                    COPY,
                    LANGUAGE,
                    SIMPLER,
                    PRIVACY,
                    READERS,
                    PURPOSE,
                    DURATION,
                    OTHERS -> false;
        };
    }

    private static boolean asks(Text sentence) {
        var tokens = sentence.tokens();
        return !tokens.isEmpty()
                && (sentence.source().endsWith("?")
                        || Vocabulary.of(sentence.language())
                                .has("question_openers", tokens.getFirst().word()));
    }

    private String section() {
        return "about_" + name().toLowerCase(Locale.ROOT);
    }
}
