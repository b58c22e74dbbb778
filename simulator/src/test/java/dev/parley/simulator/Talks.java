package dev.parley.simulator;

import dev.parley.client.model.ConversationState.OpenNode;
import dev.parley.client.model.Entry;
import dev.parley.client.model.Node.Field;
import dev.parley.client.model.ShownEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conversations to answer in. */
public final class Talks {

    public static final Instant AT = Instant.parse("2026-05-04T09:30:00Z");

    private Talks() {}

    /** An open question. */
    public static OpenNode question(String id, String text) {
        return new OpenNode(id, "question", Optional.of(text), true, Optional.empty(), List.of());
    }

    /** A form. */
    public static OpenNode form(Field... fields) {
        return new OpenNode("facts", "form", Optional.of("Some facts."), true, Optional.empty(), List.of(fields));
    }

    public static Field field(String type, boolean required, List<String> options, int min, int max) {
        return new Field(
                "f_" + type,
                type,
                "Size of the team",
                Optional.of(required),
                options,
                Optional.of(BigDecimal.valueOf(min)),
                Optional.of(BigDecimal.valueOf(max)));
    }

    /** What somebody said at a node. */
    public static ShownEntry said(Entry.Role role, String nodeId, String words, int version) {
        return new ShownEntry(
                "ent_" + version,
                role,
                words,
                AT.plusSeconds(version),
                Optional.empty(),
                Optional.of(nodeId),
                Entry.Type.UTTERANCE,
                Optional.empty(),
                version);
    }

    /** The agent has just asked the node's text. */
    public static Situation asked(String language, OpenNode node) {
        return asked(language, node, StudyNotes.NodeNotes.NONE);
    }

    public static Situation asked(String language, OpenNode node, StudyNotes.NodeNotes notes) {
        return new Situation(
                language,
                node,
                List.of(said(Entry.Role.AGENT, node.id(), node.text().orElse(""), 1)),
                notes);
    }

    /** The same after an answer and a follow-up. */
    public static Situation then(Situation before, String answer, String followUp) {
        var heard = new ArrayList<>(before.heard());
        heard.add(said(Entry.Role.PARTICIPANT, before.node().id(), answer, heard.size() + 1));
        heard.add(said(Entry.Role.AGENT, before.node().id(), followUp, heard.size() + 1));
        return new Situation(before.language(), before.node(), heard, before.notes());
    }
}
