package dev.parley.domain.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Whether each node can be asked and answered. */
final class NodeRules {

    private static final Pattern NODE_ID = Pattern.compile("[^\\p{Cntrl}\\s/]{1,64}");

    private NodeRules() {}

    static void check(Graph graph, Findings findings) {
        var nodeByKey = new HashMap<String, String>();
        graph.nodes().forEach((id, node) -> {
            var path = Paths.node(id);
            if (!NODE_ID.matcher(id).matches()) {
                findings.error(
                        FindingCode.INVALID_KEY,
                        path,
                        "Use a node id of 1 to 64 characters without spaces, slashes and control characters.");
            }
            key(findings, path + ".key", node.key());
            var other = nodeByKey.putIfAbsent(node.key(), id);
            if (other != null) {
                findings.error(
                        FindingCode.DUPLICATE_KEY,
                        path + ".key",
                        "Use another key: node \"%s\" has \"%s\" already.".formatted(other, node.key()));
            }
            node(findings, path, node);
        });
    }

    private static void key(Findings findings, String path, String key) {
        if (!Keys.isKey(key)) {
            findings.error(FindingCode.INVALID_KEY, path, Keys.HOW_TO_WRITE);
        } else if (Keys.isReservedQuestionKey(key)) {
            findings.error(
                    FindingCode.INVALID_KEY, path, "Use another key: conditions read the run's metadata as this.");
        }
    }

    private static void node(Findings findings, String path, Node node) {
        switch (node) {
            case Node.Question question -> {
                notBlank(findings, path + ".text", question.text());
                if (question.probing().maxFollowUps().orElse(0) < 0) {
                    findings.error(
                            FindingCode.INVALID_VALUE,
                            path + ".probing.max_follow_ups",
                            "Use a number from 0 for max_follow_ups.");
                }
            }
            case Node.Stimulus stimulus -> content(findings, path + ".content", stimulus.content());
            case Node.Form form -> {
                notBlank(findings, path + ".text", form.text());
                form(findings, path + ".fields", form.fields());
            }
            case Node.Custom _ -> {
                // Opaque; only the researcher's own client knows what it needs.
            }
        }
    }

    private static void content(Findings findings, String path, StimulusContent content) {
        switch (content.kind()) {
            case TEXT -> notBlank(findings, path + ".text", content.text().orElse(""));
            case IMAGE, VIDEO, LINK ->
                notBlank(findings, path + ".url", content.url().orElse(""));
        }
        content.url()
                .filter(url -> !url.isBlank() && !WebAddress.isHttp(url))
                .ifPresent(_ -> findings.error(
                        FindingCode.INVALID_VALUE,
                        path + ".url",
                        "Use an address that begins with https:// or http://."));
    }

    private static void form(Findings findings, String path, List<FormField> fields) {
        if (fields.isEmpty()) {
            findings.error(FindingCode.FORM_WITHOUT_FIELDS, path, "Add at least one field.");
        }
        var keys = new HashSet<String>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var fieldPath = Paths.item(path, i);
            if (!keys.add(field.key())) {
                findings.error(
                        FindingCode.DUPLICATE_FIELD_KEY,
                        fieldPath + ".key",
                        "Use another key: the form has a field \"%s\" already.".formatted(field.key()));
            }
            field(findings, fieldPath, field);
        }
    }

    private static void field(Findings findings, String path, FormField field) {
        if (!Keys.isKey(field.key())) {
            findings.error(FindingCode.INVALID_KEY, path + ".key", Keys.HOW_TO_WRITE);
        } else if (Keys.isReservedFieldKey(field.key())) {
            findings.error(
                    FindingCode.INVALID_KEY,
                    path + ".key",
                    "Use another key: conditions read \"%s\" of every question as something else."
                            .formatted(field.key()));
        }
        notBlank(findings, path + ".label", field.label());
        if (field.type().isChoice()) {
            options(findings, path + ".options", field.options());
        }
        if (field.min().isPresent()
                && field.max().isPresent()
                && field.min().get().compareTo(field.max().get()) > 0) {
            findings.error(FindingCode.INVALID_VALUE, path + ".min", "Use a minimum that is not over the maximum.");
        }
    }

    private static void options(Findings findings, String path, List<String> options) {
        if (options.isEmpty()) {
            findings.error(FindingCode.CHOICE_WITHOUT_OPTIONS, path, "Add the options to choose from.");
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < options.size(); i++) {
            notBlank(findings, Paths.item(path, i), options.get(i));
            if (!seen.add(options.get(i))) {
                findings.error(
                        FindingCode.INVALID_VALUE,
                        Paths.item(path, i),
                        "Remove this option: \"%s\" is there already.".formatted(options.get(i)));
            }
        }
    }

    private static void notBlank(Findings findings, String path, String text) {
        if (text.isBlank()) {
            findings.error(FindingCode.EMPTY_TEXT, path, "Write a text: %s is empty.".formatted(path));
        }
    }
}
