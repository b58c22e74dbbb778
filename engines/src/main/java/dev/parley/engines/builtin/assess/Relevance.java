package dev.parley.engines.builtin.assess;

import dev.parley.domain.graph.Node;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How near an answer is to what it should be about: the question, its objective, its completion hint and the study's brief,
 * sentence by sentence.
 */
final class Relevance {

    /** "What do you do?" alone says nothing of what is off it. */
    private static final int ENOUGH_TO_TELL = 6;

    private final Set<String> stems = new LinkedHashSet<>();
    private final List<Vector> topics = new ArrayList<>();

    Relevance(AssessRequest request, Language language, Meaning meaning) {
        for (var text : topics(request)) {
            var read = Text.of(text, language);
            stems.addAll(read.stems());
            read.sentences().stream().map(Span::text).map(meaning::of).forEach(topics::add);
        }
    }

    private static List<String> topics(AssessRequest request) {
        var texts = new ArrayList<String>();
        var node = request.node();
        texts.add(node.text());
        if (node instanceof Node.Question question) {
            question.objective().ifPresent(texts::add);
            question.probing().completionHint().ifPresent(texts::add);
        }
        request.blueprint().spec().description().ifPresent(texts::add);
        texts.add(request.blueprint().spec().name());
        return texts;
    }

    /** Stems of all the words that carry meaning in them. */
    Set<String> stems() {
        return Set.copyOf(stems);
    }

    /** Whether they say enough of what the study is about to tell what is not. */
    boolean tells() {
        return stems.size() >= ENOUGH_TO_TELL;
    }

    /** Likeness of a sentence to the nearest of them. */
    double of(Vector sentence) {
        return topics.stream().mapToDouble(sentence::cosine).max().orElse(0);
    }

    /** Likeness of the answer's most fitting sentence to the nearest of them. */
    double of(Sentences answer) {
        return topics.stream().mapToDouble(answer::likeness).max().orElse(0);
    }
}
