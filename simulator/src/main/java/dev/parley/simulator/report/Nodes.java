package dev.parley.simulator.report;

import dev.parley.client.model.Node;
import java.util.Optional;

/** What nodes of every type have. */
final class Nodes {

    private Nodes() {}

    static String key(Node node) {
        return switch (node) {
            case Node.Question question -> question.key();
            case Node.Stimulus stimulus -> stimulus.key();
            case Node.Form form -> form.key();
            case Node.Custom custom -> custom.key();
            case Node.Other other -> other.key();
        };
    }

    static String type(Node node) {
        return switch (node) {
            case Node.Question _ -> "question";
            case Node.Stimulus _ -> "stimulus";
            case Node.Form _ -> "form";
            case Node.Custom _ -> "custom";
            case Node.Other _ -> "unknown";
        };
    }

    static String text(Node node) {
        return switch (node) {
            case Node.Question question -> question.text();
            case Node.Stimulus stimulus -> stimulus.text().orElse("");
            case Node.Form form -> form.text().orElse("");
            case Node.Custom custom -> custom.text().orElse("");
            case Node.Other _ -> "";
        };
    }

    /** Whether it must be answered; the API shows it of every node. */
    static boolean isRequired(Node node) {
        Optional<Boolean> required = switch (node) {
            case Node.Question question -> question.required();
            case Node.Stimulus stimulus -> stimulus.required();
            case Node.Form form -> form.required();
            case Node.Custom custom -> custom.required();
            case Node.Other _ -> Optional.empty();
        };
        return required.orElse(false);
    }
}
