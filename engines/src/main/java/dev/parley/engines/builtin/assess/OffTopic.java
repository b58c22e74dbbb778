package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Collections;
import java.util.Set;

/**
 * Whether an answer leaves the topic. An ordinary answer that is taken for a stray one is lost, and its author rebuked, where a
 * missed aside costs a follow-up. So it takes a plain sign in words: a task for the machine, an announced change of subject, small
 * talk by its formulas, a remark on the page. What the heads make of it decides only where nothing but questions is said, and in
 * English where they are all but certain.
 */
final class OffTopic {

    private static final int OWN_WORDS_BESIDE_A_REQUEST = 12;

    /** So little alike to the study what announces another subject has to be. */
    private static final double ELSEWHERE = 0.3;

    private static final int LONGEST_ASIDE = 40;
    private static final int LONGEST_FORMULA = 14;

    private final Text answer;
    private final Sentences sentences;
    private final Relevance relevance;
    private final boolean comparable;
    private final Kinds kinds;
    private final Set<AskedFor> asked;
    private final Vocabulary lists;

    OffTopic(Heard heard, Relevance relevance, Kinds kinds, Set<AskedFor> asked) {
        this.answer = heard.text();
        this.sentences = heard.sentences();
        this.relevance = relevance;
        this.comparable = heard.comparable();
        this.kinds = kinds;
        this.asked = asked;
        this.lists = Vocabulary.of(answer.language());
    }

    boolean isOne() {
        return isPlain() || kinds.strays(relevance, sentences);
    }

    /** By its words. */
    boolean isPlain() {
        return asksForSomethingElse()
                || Collections.disjoint(answer.stems(), relevance.stems()) && (changesSubject() || chats());
    }

    /** "Write me a poem", "did you watch the match?"; what was said to others is told. */
    private boolean asksForSomethingElse() {
        return !asked.contains(AskedFor.WORDS)
                && answer.stems().size() <= OWN_WORDS_BESIDE_A_REQUEST
                && answer.sentences().stream().anyMatch(this::isRequest);
    }

    private boolean isRequest(Span sentence) {
        var flat = Text.of(sentence.text(), answer.language()).flat();
        return lists.phrases("agent_requests").opening(withoutGreeting(flat)).isPresent()
                || sentence.text().endsWith("?")
                        && lists.phrases("agent_requests").anyIn(flat);
    }

    private String withoutGreeting(String flat) {
        var rest = flat;
        while (lists.has("greetings", rest.strip().split(" ")[0])
                && rest.strip().contains(" ")) {
            rest = rest.substring(rest.indexOf(' ', 1));
        }
        return rest;
    }

    /** "Speaking of something else, …" says so; "by the way, …" is followed by anything, and takes another sign. */
    private boolean changesSubject() {
        var flat = answer.flat();
        boolean clearly = lists.phrases("shift_strong").opening(flat).isPresent();
        boolean byTheWay = lists.phrases("shift_phrases").opening(flat).isPresent()
                || comparable && lists.phrases("shift_phrases").anyIn(flat);
        boolean ofThePage = lists.phrases("tool_phrases").anyIn(flat);
        return isElsewhere()
                && (clearly
                        || byTheWay && (ofThePage || answer.source().endsWith("?") || kinds.resemblesAside())
                        || ofThePage && relevance.tells());
    }

    /** "Lovely weather today, isn't it?", "Merry Christmas!" */
    private boolean chats() {
        return isElsewhere()
                && !answer.sentences().isEmpty()
                && isFormula(answer.sentences().getFirst().text());
    }

    private boolean isFormula(String opening) {
        var text = Text.of(opening, answer.language());
        boolean atOnce = lists.phrases("chat_phrases")
                .in(text.flat())
                .map(phrase -> Phrases.indexOf(phrase, text.plain()).orElse(0))
                .filter(at -> text.plain().subList(0, at).stream().allMatch(token -> lists.isStop(token.word())))
                .isPresent();
        return atOnce
                && text.tokens().size() <= LONGEST_FORMULA
                && (opening.endsWith("?") || opening.endsWith("!") || lists.hasAny("chat_signs", text.tokens()));
    }

    private boolean isElsewhere() {
        return answer.tokens().size() <= LONGEST_ASIDE
                && !lists.phrases("reason").anyIn(answer.flat())
                && (!comparable || relevance.of(sentences) < ELSEWHERE);
    }
}
