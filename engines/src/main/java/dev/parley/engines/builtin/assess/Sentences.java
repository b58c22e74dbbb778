package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import java.util.List;

/** The sentences of an answer with their vectors, as far as they are looked at by meaning. */
record Sentences(List<Text> texts, List<Vector> vectors) {

    /** More sentences of one answer are compared by their words only: each costs some milliseconds. */
    static final int MOST = 12;

    Sentences {
        texts = List.copyOf(texts);
        vectors = List.copyOf(vectors);
    }

    static Sentences of(Text answer, Meaning meaning) {
        var spans = answer.sentences().stream().map(Span::text).limit(MOST).toList();
        return new Sentences(
                spans.stream().map(span -> Text.of(span, answer.language())).toList(),
                spans.stream().map(meaning::of).toList());
    }

    /** The likeness of the sentence that is most like the vector; 0 without sentences. */
    double likeness(Vector other) {
        return vectors.stream().mapToDouble(other::cosine).max().orElse(0);
    }

    /** The likeness of the sentence that is most like an example. */
    double likeness(Examples examples, Examples.Kind kind) {
        return vectors.stream()
                .mapToDouble(vector -> examples.likeness(vector, kind))
                .max()
                .orElse(0);
    }
}
