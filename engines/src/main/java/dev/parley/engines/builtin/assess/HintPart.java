package dev.parley.engines.builtin.assess;

import java.util.Set;

/**
 * One thing that a complete answer contains.
 *
 * @param words as the researcher wrote them
 * @param details the kinds of statement it asks for that a follow-up has wordings for
 * @param wanted the kinds of thing it asks for
 * @param terms stems of what it names besides
 */
record HintPart(String words, Set<Detail> details, Set<Wanted> wanted, Set<String> terms) {

    HintPart {
        details = Set.copyOf(details);
        wanted = Set.copyOf(wanted);
        terms = Set.copyOf(terms);
    }

    /** Whether it asks about whatever was answered; a reason or an example is always one of that. */
    boolean asksWithoutAThing() {
        return terms.isEmpty() || details.contains(Detail.REASON) || details.contains(Detail.EXAMPLE);
    }
}
