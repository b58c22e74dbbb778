package dev.parley.engines.builtin.assess;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.graph.Node;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Collections;

/**
 * Whether an answer leaves the topic. Words alone cannot tell an unusual answer from a stray one, so it takes a sign: a request
 * to the interviewer, or small talk that is not about the participant and has not one word in common with the study.
 */
final class OffTopic {

    private static final int SMALL_TALK = 2;
    private static final double SMALL_TALK_SHARE = 0.4;
    private static final int OWN_WORDS_BESIDE_A_REQUEST = 12;

    private OffTopic() {}

    static boolean is(Text answer, Blueprint blueprint) {
        var lists = Vocabulary.of(answer.language());
        var stems = answer.stems();
        if (asksTheInterviewer(answer, lists) && stems.size() <= OWN_WORDS_BESIDE_A_REQUEST) {
            return true;
        }
        long smallTalk = answer.content().stream()
                .map(token -> token.word())
                .filter(word -> lists.has("small_talk", word))
                .distinct()
                .count();
        boolean ownStory = answer.tokens().stream().anyMatch(token -> lists.has("first_person", token.word()));
        return smallTalk >= SMALL_TALK
                && smallTalk >= SMALL_TALK_SHARE * stems.size()
                && !ownStory
                && Collections.disjoint(
                        stems, study(blueprint, answer.language()).stems());
    }

    private static boolean asksTheInterviewer(Text answer, Vocabulary lists) {
        return lists.phrases("agent_requests").anyIn(answer.flat());
    }

    /** Everything the researcher wrote: the brief and every node. */
    private static Text study(Blueprint blueprint, Language language) {
        var words = new StringBuilder(blueprint.spec().name());
        blueprint.spec().description().ifPresent(text -> words.append('\n').append(text));
        for (var node : blueprint.spec().graph().nodes().values()) {
            words.append('\n').append(node.text());
            if (node instanceof Node.Question question) {
                question.objective().ifPresent(text -> words.append('\n').append(text));
                question.probing()
                        .completionHint()
                        .ifPresent(text -> words.append('\n').append(text));
            }
        }
        return Text.of(words.toString(), language);
    }
}
