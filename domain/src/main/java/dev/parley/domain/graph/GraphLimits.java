package dev.parley.domain.graph;

import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import java.util.List;

/** The limits that even an unfinished graph keeps to; one that breaks them is not stored. */
public final class GraphLimits {

    private GraphLimits() {}

    /** Every limit that the graph exceeds. */
    public static List<Finding> check(Graph graph) {
        var findings = new Findings();
        findings.count(Paths.NODES, graph.nodes().size(), Limits.NODES, "nodes");
        findings.count(Paths.EDGES, graph.edges().size(), Limits.EDGES, "edges");
        findings.size("graph", JsonSize.bytes(GraphJson.of(graph)), Limits.GRAPH_BYTES);
        if (findings.all().isEmpty()) {
            // Only in a graph of bearable size are the parts worth naming one by one.
            graph.nodes().forEach((id, node) -> node(findings, Paths.node(id), node));
            for (int i = 0; i < graph.edges().size(); i++) {
                edge(findings, Paths.edge(i), graph.edges().get(i));
            }
        }
        return findings.all();
    }

    private static void node(Findings findings, String path, Node node) {
        findings.text(path + ".key", node.key());
        findings.text(path + ".text", node.text());
        switch (node) {
            case Node.Question question -> {
                findings.text(path + ".objective", question.objective());
                var probing = question.probing();
                findings.text(path + ".probing.completion_hint", probing.completionHint());
                findings.count(
                        path + ".probing.techniques", probing.techniques().size(), Limits.TECHNIQUES, "techniques");
            }
            case Node.Stimulus stimulus -> {
                findings.text(path + ".content.text", stimulus.content().text());
                findings.text(path + ".content.url", stimulus.content().url());
                findings.text(path + ".content.alt", stimulus.content().alt());
            }
            case Node.Form form -> form(findings, path + ".fields", form.fields());
            case Node.Custom _ -> {
                // Opaque; the limit of the whole graph holds for it.
            }
        }
    }

    private static void form(Findings findings, String path, List<FormField> fields) {
        findings.count(path, fields.size(), Limits.FORM_FIELDS, "fields");
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var fieldPath = Paths.item(path, i);
            findings.text(fieldPath + ".key", field.key());
            findings.text(fieldPath + ".label", field.label());
            for (int j = 0; j < field.options().size(); j++) {
                findings.text(
                        Paths.item(fieldPath + ".options", j), field.options().get(j));
            }
        }
    }

    private static void edge(Findings findings, String path, Edge edge) {
        edge.condition().ifPresent(condition -> {
            switch (condition) {
                case Condition.Structured structured -> findings.text(path + ".condition.field", structured.field());
                case Condition.AgentAssessed assessed ->
                    findings.text(path + ".condition.instruction", assessed.instruction());
            }
        });
    }
}
