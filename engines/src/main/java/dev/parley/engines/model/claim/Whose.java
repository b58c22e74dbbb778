package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.claim.ClaimWords.Hedge;
import dev.parley.engines.model.output.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of whom or what something is told: not of the brother what the participant does, and not of the ticket system what was said of the
 * chat. Seen where the clause of the entry names whose it is and where the claim begins with another.
 */
final class Whose {

    /** How far into a clause its subject stands. */
    private static final int OPENING = 3;

    /** With more words of meaning a clause brings several things together. */
    private static final int PLAIN = 4;

    private Whose() {}

    static boolean hold(Text claim, Evidence evidence) {
        var lists = ClaimWords.of(claim.language());
        var said =
                evidence.said().stream().flatMap(text -> Part.of(text).stream()).toList();
        return Part.of(claim).stream()
                .allMatch(part -> !isOfSelf(part, said, lists) && !isOfAnotherThing(part, claim, said, lists));
    }

    /** "The brother does the milking", where "I do the milking" was said. */
    private static boolean isOfSelf(Part part, List<Part> said, ClaimWords lists) {
        var others = part.words().stream()
                .limit(OPENING)
                .filter(word -> lists.has(Hedge.OTHERS, word) && !lists.isFrame(word))
                .toList();
        if (others.isEmpty() || part.words().stream().anyMatch(word -> lists.has(Hedge.THROUGH, word))) {
            return false;
        }
        var deed = new HashSet<>(part.stems());
        deed.removeIf(stem -> others.stream().anyMatch(word -> word.startsWith(stem) || stem.startsWith(word)));
        long most = said.stream()
                .mapToLong(clause -> Stems.shared(deed, clause.stems()))
                .max()
                .orElse(0);
        return most > 0
                && said.stream()
                        .filter(clause -> Stems.shared(deed, clause.stems()) == most)
                        .allMatch(clause -> isOwn(clause, lists));
    }

    private static boolean isOwn(Part clause, ClaimWords lists) {
        return clause.words().stream().limit(OPENING).anyMatch(word -> lists.has(Hedge.SPEAKER, word))
                && clause.words().stream().noneMatch(word -> lists.has(Hedge.OTHERS, word));
    }

    /** "The ticket system is too noisy", where "the chat is too noisy" was said. */
    private static boolean isOfAnotherThing(Part part, Text claim, List<Part> said, ClaimWords lists) {
        var content = content(part, claim, lists);
        if (content.size() < 2 || content.size() > PLAIN) {
            return false;
        }
        var subject = Set.of(content.getFirst());
        var told = Set.of(content.getLast());
        boolean spokenOf = said.stream().anyMatch(clause -> Stems.shared(subject, clause.stems()) > 0);
        var where = said.stream()
                .filter(clause -> Stems.shared(told, clause.stems()) > 0)
                .toList();
        return spokenOf
                && !where.isEmpty()
                && where.stream()
                        .allMatch(clause -> Stems.shared(subject, clause.stems()) == 0 && hasOwnSubject(clause, lists));
    }

    /** The stems of its words of meaning; none where it does not name its subject with an article. */
    private static List<String> content(Part part, Text claim, ClaimWords lists) {
        var tokens = claim.content().stream()
                .filter(token -> !lists.isFrame(token.word()))
                .filter(token -> part.words().contains(token.word()))
                .toList();
        if (tokens.isEmpty()) {
            return List.of();
        }
        int first = part.words().indexOf(tokens.getFirst().word());
        boolean named = first > 0 && lists.has(Hedge.ARTICLES, part.words().get(first - 1));
        return named
                ? tokens.stream()
                        .flatMap(token -> claim.stemsOf(List.of(token)).stream())
                        .toList()
                : List.of();
    }

    /** It begins with an article or the like, and a noun: no "it" or "that" stands for what was named before. */
    private static boolean hasOwnSubject(Part clause, ClaimWords lists) {
        var opening = clause.words().stream()
                .filter(word -> !lists.joins(word))
                .limit(1)
                .toList();
        return clause.stems().size() > 1
                && opening.stream().anyMatch(word -> lists.has(Hedge.ARTICLES, word))
                && clause.words().stream().noneMatch(word -> lists.has(Hedge.STANDS_FOR, word));
    }
}
