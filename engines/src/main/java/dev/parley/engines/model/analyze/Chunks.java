package dev.parley.engines.model.analyze;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.TranscriptView.Role;
import dev.parley.engines.Conversation;
import dev.parley.engines.model.prompt.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a transcript into pieces that a model reads well; none is empty of what the participant said. */
final class Chunks {

    /** Some 8 000 tokens: a small local model's context holds it with the prompt. */
    private static final int CHARS = 24_000;

    /** Longer transcripts get larger pieces instead of more. */
    private static final int MOST_CHUNKS = 24;

    private final Citable citable;
    private final int room;
    private final List<String> done = new ArrayList<>();
    private List<ObjectNode> lines = new ArrayList<>();
    private Optional<ObjectNode> lastOfAgent = Optional.empty();
    private int used;
    private boolean said;

    private Chunks(Conversation conversation, Citable citable) {
        this.citable = citable;
        int all = conversation.entries().stream()
                .mapToInt(entry -> entry.content().length())
                .sum();
        this.room = Math.max(CHARS, all / MOST_CHUNKS + 1);
    }

    /** The pieces, as the prompt shows them. */
    static List<String> of(Conversation conversation, Citable citable) {
        var chunks = new Chunks(conversation, citable);
        conversation.entries().forEach(chunks::add);
        chunks.finish();
        return chunks.done;
    }

    private void add(Entry entry) {
        if (entry.role() == Role.SYSTEM || entry.content().isBlank()) {
            return;
        }
        var text = Quoted.visible(citable.shown(entry));
        if (used + text.length() > room && said) {
            finish();
        }
        var line = line(entry, text);
        lines.add(line);
        used += text.length();
        if (entry.role() == Role.AGENT) {
            lastOfAgent = Optional.of(line);
        }
        said |= citable.idOf(entry).isPresent();
    }

    private ObjectNode line(Entry entry, String text) {
        var line = Quoted.line();
        citable.idOf(entry).ifPresent(id -> line.put("id", id));
        line.put("by", entry.role() == Role.AGENT ? "interviewer" : "participant");
        entry.questionKey().ifPresent(key -> line.put("question", key));
        return line.put("text", text);
    }

    /** The next piece begins with what the agent said last, so that an answer does not stand alone. */
    private void finish() {
        if (said) {
            done.add(Quoted.lines(lines));
        }
        lines = new ArrayList<>();
        lastOfAgent.ifPresent(lines::add);
        used = 0;
        said = false;
    }
}
