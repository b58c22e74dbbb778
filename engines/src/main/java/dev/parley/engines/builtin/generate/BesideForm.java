package dev.parley.engines.builtin.generate;

import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.Node;
import dev.parley.domain.words.CoreWords;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
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
                .orElseGet(() -> request.assessment().declined()
                        ? declined(request, voice)
                        : asksWhy(request, voice) ? why(request, voice) : pointer(request, voice));
    }

    /** A second no is heard without another word. */
    private static String declined(GenerateRequest request, Voice voice) {
        return voice.any(Phrasebook.FORM_DECLINED, turn(request), UnaryOperator.identity());
    }

    private static String again(GenerateRequest request, Voice voice) {
        var text = request.node().text();
        return text.isBlank()
                ? pointer(request, voice)
                : voice.any(Phrasebook.FORM_AGAIN, turn(request), wording -> wording.asking(text));
    }

    private static String explained(GenerateRequest request, Voice voice) {
        if (asksWhetherItMust(request, voice)) {
            return voice.any(Phrasebook.FORM_MUST, turn(request), UnaryOperator.identity());
        }
        return AboutTheStudy.asked(request, voice)
                .map(about -> AboutTheStudy.told(about, request, request.node().text(), voice)
                        .strip())
                .or(() -> asksWhy(request, voice) ? Optional.of(why(request, voice)) : Optional.empty())
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

    /** The core's words at first; who says something beside the form again hears it in others. */
    private static String pointer(GenerateRequest request, Voice voice) {
        var first = CoreWords.in(request.language()).formPointer();
        return voice.said().contains(first)
                ? voice.any(Phrasebook.FORM_POINTER, turn(request), UnaryOperator.identity())
                : first;
    }

    private static String why(GenerateRequest request, Voice voice) {
        return voice.any(Phrasebook.FORM_WHY, turn(request), UnaryOperator.identity());
    }

    /** Why a form asks for something is not answered by what it asks for. */
    private static boolean asksWhy(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        return !answer.isEmpty()
                && Vocabulary.of(voice.language())
                        .phrases("why_asked")
                        .opening(Text.of(answer.getLast(), voice.language()).flat())
                        .isPresent();
    }

    private static boolean asksWhetherItMust(GenerateRequest request, Voice voice) {
        var answer = request.turn().answer();
        return !answer.isEmpty()
                && Vocabulary.of(voice.language())
                        .phrases("must_i_give")
                        .anyIn(Text.of(answer.getLast(), voice.language()).flat());
    }

    private static int turn(GenerateRequest request) {
        return request.turn().answer().size();
    }
}
