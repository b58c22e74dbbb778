package dev.parley.engines.model.analyze;

import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.view.TranscriptView.Role;
import dev.parley.engines.Conversation;
import dev.parley.engines.model.claim.Claims;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Holds what a report says against what was said in the entries that it cites, and what had been asked before them. */
record Backing(Claims claims, Conversation conversation) {

    boolean holds(Claims.Kind kind, String claim, Collection<Entry> cited) {
        return claims.about(
                        kind, claim, cited.stream().map(Entry::content).toList(), asked(cited), conversation.language())
                .isEmpty();
    }

    /** Whether the entries all feel plainly otherwise. */
    boolean feelsOtherwise(Sentiment mood, Collection<Entry> cited) {
        var said = cited.stream().map(Entry::content).toList();
        return switch (mood) {
            case POSITIVE -> claims.isFeltOtherwise(true, said, conversation.language());
            case NEGATIVE -> claims.isFeltOtherwise(false, said, conversation.language());
            case NEUTRAL, MIXED -> false;
        };
    }

    /** What the agent had said last, and at the same question. */
    private List<String> asked(Collection<Entry> cited) {
        var asked = new LinkedHashSet<String>();
        for (var entry : cited) {
            var before = conversation.entries().stream()
                    .filter(other -> other.role() == Role.AGENT && other.version() < entry.version())
                    .toList();
            before.reversed().stream().limit(1).map(Entry::content).forEach(asked::add);
            before.stream()
                    .filter(other ->
                            other.nodeId().isPresent() && other.nodeId().equals(entry.nodeId()))
                    .map(Entry::content)
                    .forEach(asked::add);
        }
        return List.copyOf(asked);
    }
}
