package dev.parley.engines.model.prompt;

import dev.parley.domain.catalog.AgentSpec.Tone;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.StimulusContent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What prompts say of study, agent and question: the researcher's own words. */
public final class Briefing {

    private Briefing() {}

    /** Name, description and language of the study. */
    public static Map<String, Object> study(Blueprint blueprint, String language) {
        var values = new HashMap<String, Object>();
        values.put("study", blueprint.spec().name());
        values.put("description", blueprint.spec().description().orElse(""));
        values.put("language", language(language));
        return values;
    }

    /** The language in English, with its tag: "German (de)". */
    private static String language(String tag) {
        var name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name + " (" + tag + ")";
    }

    /** How a tone sounds. */
    public static String tone(Tone tone) {
        return switch (tone) {
            case CONVERSATIONAL -> "conversational; warm, plain, as one person talks to another.";
            case FORMAL -> "formal; polite and correct, with the formal address where the language has one.";
            case NEUTRAL -> "neutral; matter-of-fact, neither warm nor cold.";
        };
    }

    /** What the researcher wants to learn with the node. */
    public static String objective(Node node) {
        return node instanceof Node.Question question ? question.objective().orElse("") : "";
    }

    /** What a complete answer to the node contains. */
    public static String hint(Node node) {
        return node instanceof Node.Question question
                ? question.probing().completionHint().orElse("")
                : "";
    }

    /** What the participant was asked or shown at the node. */
    public static String asked(Node node) {
        return switch (node) {
            case Node.Stimulus stimulus -> stimulus.text() + shown(stimulus.content());
            case Node.Question _, Node.Form _, Node.Custom _ -> node.text();
        };
    }

    private static String shown(StimulusContent content) {
        var described = Stream.of(content.text(), content.alt())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return described.isEmpty() ? "" : "\n(Shown: " + described + ")";
    }

    /** Texts of the study that its participants see. */
    public static List<String> visible(Blueprint blueprint) {
        return blueprint.spec().graph().nodes().values().stream()
                .map(Briefing::asked)
                .toList();
    }
}
