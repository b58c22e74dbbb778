package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells an answer from a refusal, by phrases. A phrase alone decides nothing: an answer that also says something
 * ("I don't know, usually I ask a colleague who has done it before") is an answer.
 */
public final class Reluctances {

    /** An answer with at least so many words of its own is an answer. */
    private static final int SUBSTANCE = 3;

    private static final int WORDS_IN_A_REFUSAL = 3;

    /** "I signed something when I left, so I had better not comment on that" */
    private static final int WORDS_OF_A_REASON = 8;

    private static final int MOST_WORDS_OF_NOTHING = 4;

    private final Vocabulary lists;
    private final Language language;
    private final Set<String> questionStems;
    private final Set<AskedFor> askedFor;
    private final boolean asksForAFigure;

    private Reluctances(Language language, String question) {
        this.lists = Vocabulary.of(language);
        this.language = language;
        var asked = Text.of(question, language);
        this.questionStems = asked.stems();
        this.askedFor = AskedFor.by(asked);
        this.asksForAFigure = askedFor.contains(AskedFor.TIME)
                || Stream.of("number_questions", "date_questions", "asks_length", "asks_age", "asks_count")
                        .anyMatch(section -> lists.phrases(section).anyIn(asked.flat()));
    }

    /** What keeps the participant from answering the question with these messages; none when they answer it. */
    public static Reluctance in(List<String> messages, String question, Language language) {
        return new Reluctances(language, question).judge(messages);
    }

    /** What the first clause of a message says, whatever follows. */
    static Reluctance opening(String message, String question, Language language) {
        var reader = new Reluctances(language, question);
        return reader.kind(reader.openingClause(Text.of(message, language)));
    }

    /** Whether the answer is "nothing", with at most a word that dates it ("nothing yet"). */
    static boolean answersWithNothing(Text answer) {
        var lists = Vocabulary.of(answer.language());
        return answer.tokens().size() <= MOST_WORDS_OF_NOTHING && lists.hasAny("nothing_words", answer.tokens());
    }

    /** Whether a message says what it does not know exactly: "No idea, sometime in 2019". */
    static boolean estimates(Text message, String question) {
        return new Reluctances(message.language(), question).givesAFigure(message, message.flat());
    }

    private Reluctance judge(List<String> messages) {
        var met = Reluctance.NONE;
        int substance = 0;
        var segments = segments(messages);
        int outright = lastOutright(segments);
        for (int at = 0; at < segments.size(); at++) {
            var kind = kind(segments.get(at));
            if (kind == Reluctance.UNKNOWING && new Guess(segments.get(at), questionStems).isMade()) {
                return Reluctance.NONE;
            }
            if (kind != Reluctance.NONE) {
                met = kind;
            }
            substance += substance(segments.get(at), kind);
            if (substance >= (at < outright ? WORDS_OF_A_REASON : SUBSTANCE)) {
                return Reluctance.NONE;
            }
            if (at == outright) {
                substance = 0;
            }
        }
        return met;
    }

    /** Where it refuses in so many words: what came before is why. */
    private int lastOutright(List<Text> segments) {
        for (int at = segments.size() - 1; at >= 0; at--) {
            if (refusesOutright(segments.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean refusesOutright(Text segment) {
        return ownWords(segment) <= WORDS_OF_A_REASON && isOwnAct(segment, "refuse_outright");
    }

    private List<Text> segments(List<String> messages) {
        var segments = new ArrayList<Text>();
        for (var message : messages) {
            for (var sentence : Text.of(message, language).sentences()) {
                split(Text.of(sentence.text(), language), segments);
            }
        }
        return segments;
    }

    private void split(Text sentence, List<Text> segments) {
        int from = 0;
        for (var token : sentence.tokens()) {
            if (lists.has("contrast_words", token.word())) {
                segments.add(Text.of(sentence.source().substring(from, token.start()), language));
                from = token.end();
            }
        }
        segments.add(Text.of(sentence.source().substring(from), language));
    }

    private Reluctance kind(Text segment) {
        var flat = segment.flat();
        if (isRefusal(segment, flat)) {
            return refusesOutright(segment) || !saysNo(flat) ? Reluctance.UNWILLING : Reluctance.NONE;
        }
        if (new Lacks(segment, questionStems).something()) {
            return Reluctance.NONE;
        }
        if (askedFor.contains(AskedFor.TIME) && InAWord.saysNever(segment)) {
            return Reluctance.NONE;
        }
        if (new NotTheirCase(segment, questionStems, askedFor).isOne(ownWords(segment))) {
            return Reluctance.NOT_APPLICABLE;
        }
        if (doesNotKnow(segment, flat) && !tellsOfAProblem(segment, flat) && !givesAFigure(segment, flat)) {
            return Reluctance.UNKNOWING;
        }
        return lists.phrases("enough").anyIn(flat) && !bounds(segment, flat) ? Reluctance.ENOUGH : Reluctance.NONE;
    }

    /** "No idea, sometime in 2019" where a time or a number is asked for: a figure, and nothing else that carries meaning. */
    private boolean givesAFigure(Text segment, String flat) {
        return asksForAFigure
                && lists.phrases("unknown")
                        .in(flat)
                        .map(segment::after)
                        .filter(this::isFigure)
                        .isPresent();
    }

    private boolean isFigure(List<Token> rest) {
        boolean figure = rest.stream()
                .anyMatch(token -> !token.hasLetter() || lists.isNumber(token.word()) && !lists.isStop(token.word()));
        return figure
                && rest.stream()
                        .filter(token -> token.hasLetter() && !lists.isStop(token.word()))
                        .allMatch(this::isBesideAFigure);
    }

    private boolean isBesideAFigure(Token token) {
        return lists.isNumber(token.word())
                || lists.kind("measures", token.word()).isPresent()
                || Stream.of("about_days", "asides", "moments").anyMatch(section -> lists.has(section, token.word()));
    }

    /** "Maybe a 2, no more" */
    private boolean bounds(Text segment, String flat) {
        return lists.phrases("no_more_than")
                .in(flat)
                .map(segment::before)
                .filter(before -> before.stream().anyMatch(token -> !token.hasLetter() || lists.isNumber(token.word())))
                .isPresent();
    }

    /** "They don't know" says it of others. */
    private boolean doesNotKnow(Text segment, String flat) {
        return lists.phrases("unknown")
                .in(flat)
                .filter(phrase -> !isOfOthers(segment.before(phrase))
                        && !isPartOfTheStory(segment.before(phrase), segment.after(phrase))
                        && !knowsTheRest(segment, segment.after(phrase)))
                .isPresent();
    }

    /** "I had no idea where to go", where it is asked what happened. */
    private boolean isPartOfTheStory(List<Token> before, List<Token> after) {
        return askedFor.contains(AskedFor.DONE)
                && lists.hasAny("past_before", before)
                && opensWith("clause_openers", after);
    }

    private boolean isOfOthers(List<Token> before) {
        return !before.isEmpty() && lists.has("others", before.getLast().word());
    }

    /** "I can't say exactly, it crept in" goes on with what is known. */
    private boolean knowsTheRest(Text segment, List<Token> rest) {
        return opensWith("not_quite", rest)
                && Clauses.of(segment.tokens(), lists).size() > 1
                && ownWords(segment) > 0;
    }

    private boolean opensWith(String section, List<Token> words) {
        return !words.isEmpty() && lists.has(section, words.getFirst().word());
    }

    /** "I can't say no to my boss" */
    private boolean saysNo(String flat) {
        return lists.phrases("says_no").anyIn(flat);
    }

    /** A refusal may name what it is about; with more words of its own it says something. */
    private boolean isRefusal(Text segment, String flat) {
        int own = ownWords(segment);
        return lists.phrases("refuse_whole").whole(flat).isPresent() && !tellsWhatIsDone(flat)
                || own <= 1
                        && !askedFor.contains(AskedFor.WORDS)
                        && lists.phrases("must_i_answer").anyIn(flat)
                || refusesOutright(segment)
                || own == 0 && lists.phrases("private").anyIn(flat)
                || own <= WORDS_IN_A_REFUSAL
                        && (isOwnAct(segment, "refuse") || isUnwilling(flat) && isOwnAct(segment, "unwilling"));
    }

    /** "Skip", where it is asked what somebody does with them. */
    private boolean tellsWhatIsDone(String flat) {
        return askedFor.contains(AskedFor.DEEDS)
                && lists.phrases("ask_skip_whole").whole(flat).isPresent()
                && !lists.phrases("passes").whole(flat).isPresent();
    }

    private boolean isOwnAct(Text segment, String section) {
        return lists.phrases(section)
                .in(segment.flat())
                .filter(phrase -> new OwnAct(segment, phrase, lists).isOne())
                .isPresent();
    }

    /** "I don't want to" refuses to answer when it goes on with a word for speaking, or ends there. */
    private boolean isUnwilling(String flat) {
        var phrase = lists.phrases("unwilling").in(flat);
        if (phrase.isEmpty()) {
            return false;
        }
        int rest = flat.strip().length() - phrase.get().length();
        return rest <= 12 && !hasOwnWords(flat)
                || List.of(flat.strip().split(" ")).stream().anyMatch(word -> lists.has("speech", word));
    }

    private boolean hasOwnWords(String flat) {
        return !Text.of(flat, language).content().isEmpty();
    }

    /** Words of an answer's own: not those of the question, and not those that a refusal is made of. */
    private int substance(Text segment, Reluctance kind) {
        return switch (kind) {
            case UNWILLING, NOT_APPLICABLE -> 0;
            // "Not sure which report to trust" says something, in few words; "no clue, I fell asleep" gives a reason.
            case UNKNOWING -> ownWords(withoutPhrase(segment)) + ownWords(withoutPhrase(openingClause(segment)));
            // "Wifi off, that's it" says something before it closes.
            case ENOUGH -> ownWordsBeside("enough", segment) * (opensWithEnough(segment) ? 1 : SUBSTANCE);
            case NONE -> ownWords(segment);
        };
    }

    private boolean opensWithEnough(Text segment) {
        return lists.phrases("enough")
                .in(segment.flat())
                .map(segment::before)
                .filter(before -> before.stream().allMatch(token -> lists.isStop(token.word()))
                        && !lists.hasAny("asks_for_words", before))
                .isPresent();
    }

    private int ownWordsBeside(String section, Text segment) {
        var flat = segment.flat();
        return lists.phrases(section)
                .in(flat)
                .map(phrase -> ownWords(Text.of(flat.replace(phrase, " "), language)))
                .orElseGet(() -> ownWords(segment));
    }

    /** "I don't know how to get my data out of it" */
    private boolean tellsOfAProblem(Text segment, String flat) {
        return lists.phrases("knows_not_how").anyIn(flat) && ownWords(segment) > 0;
    }

    private Text withoutPhrase(Text segment) {
        var flat = segment.flat();
        return lists.phrases("unknown")
                .in(flat)
                .map(phrase -> Text.of(flat.replace(phrase, " "), language))
                .orElse(segment);
    }

    private Text openingClause(Text segment) {
        var clauses = Clauses.of(segment.tokens(), lists);
        return clauses.size() < 2
                ? segment
                : Text.of(
                        segment.source().substring(0, clauses.get(1).getFirst().start()), language);
    }

    private int ownWords(Text segment) {
        var words = segment.content();
        var stems = segment.stemsOf(words);
        var own = new HashSet<String>();
        for (int at = 0; at < words.size(); at++) {
            if (!questionStems.contains(stems.get(at))
                    && !lists.has("refusal_words", words.get(at).word())) {
                own.add(stems.get(at));
            }
        }
        return own.size();
    }

    /** The sentences of a message that only refuse; a summary leaves them out. */
    public static boolean onlyRefuses(Span sentence, Language language) {
        return in(List.of(sentence.text()), "", language) != Reluctance.NONE;
    }
}
