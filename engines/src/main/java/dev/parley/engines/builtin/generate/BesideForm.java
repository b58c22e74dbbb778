package dev.parley.engines.builtin.generate;

import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.Node;
import dev.parley.domain.words.CoreWords;
import dev.parley.engines.GenerateRequest;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is said to somebody who talks while a form, or a custom node, waits to be filled in. */
final class BesideForm {

    private static final int MOST_LABELS_CHARS = 600;

    private BesideForm() {}

    static String words(GenerateRequest request, Voice voice) {
        return request.assessment()
                .ask()
                .map(ask -> switch (ask) {
                    case REPEAT -> again(request, voice);
                    case CLARIFY -> explained(request, voice);
                    case SKIP, STOP -> declined(request, voice);
                })
                .orElseGet(() -> request.assessment().declined() ? declined(request, voice) : pointer(request));
    }

    /** A second no is heard without another word. */
    private static String declined(GenerateRequest request, Voice voice) {
        return voice.any(Phrasebook.FORM_DECLINED, turn(request), UnaryOperator.identity());
    }

    private static String again(GenerateRequest request, Voice voice) {
        var text = request.node().text();
        return text.isBlank()
                ? pointer(request)
                : voice.any(Phrasebook.FORM_AGAIN, turn(request), wording -> wording.asking(text));
    }

    private static String explained(GenerateRequest request, Voice voice) {
        return AboutTheStudy.asked(request, voice)
                .map(about -> AboutTheStudy.told(about, request, request.node().text(), voice)
                        .strip())
                .or(() -> labels(request.node())
                        .map(labels ->
                                voice.any(Phrasebook.FORM_ASKS, turn(request), wording -> wording.about(labels))))
                .orElseGet(() -> again(request, voice));
    }

    /** What its fields are called, as far as it can be said in one breath. */
    private static Optional<String> labels(Node node) {
        return node instanceof Node.Form form
                ? Optional.of(form.fields().stream().map(FormField::label).collect(Collectors.joining("; ")))
                        .filter(labels -> !labels.isBlank() && labels.length() <= MOST_LABELS_CHARS)
                : Optional.empty();
    }

    private static String pointer(GenerateRequest request) {
        return CoreWords.in(request.language()).formPointer();
    }

    private static int turn(GenerateRequest request) {
        return request.turn().answer().size();
    }
}
