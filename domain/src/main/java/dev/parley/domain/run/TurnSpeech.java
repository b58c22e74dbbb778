package dev.parley.domain.run;

import dev.parley.domain.graph.Node;
import dev.parley.domain.turn.Step;
import java.util.Optional;

/** What the agent says with a step: an interviewer's words where there are some, else the blueprint's own. */
final class TurnSpeech {

    private TurnSpeech() {}

    /** An interviewer's words and the engine that wrote them. */
    record Words(String text, String engine) {}

    static Speech core(String words) {
        return new Speech(words, EntryType.UTTERANCE, Optional.empty(), Speech.CORE);
    }

    static Optional<Speech> of(Run run, RunDefinitions definitions, Step step, Optional<Words> given) {
        String engine = given.map(Words::engine).orElse(Speech.CORE);
        Optional<String> words = given.map(Words::text).filter(text -> !text.isBlank());
        return switch (step) {
            case Step.FollowUp followUp ->
                words.map(text -> new Speech(text, EntryType.UTTERANCE, Optional.of(followUp.technique()), engine));
            case Step.Redirect ignored -> words.map(text -> utterance(text, engine));
            case Step.Rephrase ignored -> words.map(text -> utterance(text, engine));
            case Step.Finish ignored -> goodbye(run, definitions, words, engine);
            case Step.MoveOn moveOn -> {
                Node node = definitions
                        .blueprint()
                        .spec()
                        .graph()
                        .node(moveOn.toNode())
                        .orElseThrow();
                yield words.or(() -> Optional.of(node.text()))
                        .map(text -> shown(node, text))
                        .filter(text -> !text.isBlank())
                        .map(text -> new Speech(text, typeOf(node), Optional.empty(), engine));
            }
        };
    }

    private static Speech utterance(String text, String engine) {
        return new Speech(text, EntryType.UTTERANCE, Optional.empty(), engine);
    }

    /** An end that nobody is there to hear has no goodbye. */
    private static Optional<Speech> goodbye(
            Run run, RunDefinitions definitions, Optional<String> words, String engine) {
        return run.sessions()
                .open()
                .map(ignored -> words.map(text -> utterance(text, engine))
                        .orElseGet(() -> core(Ending.goodbye(run, definitions))));
    }

    private static EntryType typeOf(Node node) {
        return node instanceof Node.Stimulus ? EntryType.STIMULUS : EntryType.UTTERANCE;
    }

    /** What a stimulus shows stands in the transcript with the words that introduce it. */
    private static String shown(Node node, String words) {
        if (!(node instanceof Node.Stimulus stimulus)) {
            return words;
        }
        String content =
                stimulus.content().text().or(() -> stimulus.content().url()).orElse("");
        return (words + "\n\n" + content).strip();
    }
}
