package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Collections;

/**
 * Whether an answer leaves the topic. An unusual answer must not be taken for a stray one, so it takes a sign: a question to the
 * interviewer as a person, or small talk, by its words or by its meaning.
 */
final class OffTopic {

    private static final int SMALL_TALK = 2;
    private static final double SMALL_TALK_SHARE = 0.4;
    private static final int OWN_WORDS_BESIDE_A_REQUEST = 12;

    /** So little alike to the study what announces another subject has to be. */
    private static final double ELSEWHERE = 0.3;

    private static final int LONGEST_ASIDE = 40;

    private final Text answer;
    private final Sentences sentences;
    private final Relevance relevance;
    private final boolean comparable;
    private final Kinds kinds;

    OffTopic(Heard heard, Relevance relevance, Kinds kinds) {
        this.answer = heard.text();
        this.sentences = heard.sentences();
        this.relevance = relevance;
        this.comparable = heard.comparable();
        this.kinds = kinds;
    }

    boolean isOne() {
        var lists = Vocabulary.of(answer.language());
        var stems = answer.stems();
        boolean asks = lists.phrases("agent_requests").anyIn(answer.flat());
        if (asks && stems.size() <= OWN_WORDS_BESIDE_A_REQUEST) {
            return true;
        }
        boolean nothingShared = Collections.disjoint(stems, relevance.stems());
        return nothingShared
                        && (chatsByWords(lists, stems.size()) && (!comparable || kinds.leansAside())
                                || isAside(lists)
                                || mentionsSmallTalk(lists) && kinds.resemblesAside())
                || kinds.strays(relevance, sentences);
    }

    private boolean mentionsSmallTalk(Vocabulary lists) {
        var flat = answer.flat();
        return relevance.tells()
                && answer.tokens().size() <= LONGEST_ASIDE
                && !lists.phrases("reason").anyIn(flat)
                && (!comparable || relevance.of(sentences) < ELSEWHERE)
                && answer.content().stream().anyMatch(token -> lists.has("small_talk", token.word()));
    }

    /** Announces another subject, speaks of the page it is typed into, or of the weather; without a reason for anything. */
    private boolean isAside(Vocabulary lists) {
        var flat = answer.flat();
        boolean announced = lists.phrases("shift_phrases").anyIn(flat)
                || lists.phrases("tool_phrases").anyIn(flat)
                || lists.phrases("chat_phrases").anyIn(flat);
        return announced
                && relevance.tells()
                && answer.tokens().size() <= LONGEST_ASIDE
                && !lists.phrases("reason").anyIn(flat)
                && (!comparable || relevance.of(sentences) < ELSEWHERE);
    }

    private boolean chatsByWords(Vocabulary lists, int words) {
        long smallTalk = answer.content().stream()
                .map(token -> token.word())
                .filter(word -> lists.has("small_talk", word))
                .distinct()
                .count();
        boolean ownStory = tellsOfOneself(lists);
        return smallTalk >= SMALL_TALK && smallTalk >= SMALL_TALK_SHARE * words && !ownStory;
    }

    /** In its opening clause: "lovely weather, isn't it? We are off to the lake" is about the weather. */
    private boolean tellsOfOneself(Vocabulary lists) {
        for (var token : answer.tokens()) {
            if (token.opensClause()
                    && token.start() > answer.tokens().getFirst().start()) {
                return false;
            }
            if (lists.has("first_person", token.word())) {
                return true;
            }
        }
        return false;
    }
}
