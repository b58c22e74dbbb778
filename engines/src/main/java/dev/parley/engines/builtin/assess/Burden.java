package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Sections;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hears that somebody cannot bear it any more, is addicted, or takes drugs or too much of a medicine.
 *
 * @param anywhere whatever else is said
 * @param atTheEnd only where a clause ends behind it
 * @param tooMuch "twice", "to get through the night"
 * @param self words of who speaks of themselves
 * @param takes verbs of taking
 * @param drugs what nobody takes for a cold
 * @param medicines what people take for their back, too
 * @param hooked "addicted", which is said of series as well
 * @param drinksAndGames what one can be addicted to besides
 * @param cries words of crying
 * @param often "every morning"
 * @param others words for other people
 */
record Burden(
        Phrases anywhere,
        Phrases atTheEnd,
        Phrases tooMuch,
        Set<String> self,
        Set<String> takes,
        Set<String> drugs,
        Set<String> medicines,
        Set<String> hooked,
        Set<String> drinksAndGames,
        Set<String> cries,
        Set<String> often,
        Set<String> others) {

    Burden(Phrases anywhere, Phrases atTheEnd, Phrases tooMuch, Sections lists, Set<String> others) {
        this(
                anywhere,
                atTheEnd,
                tooMuch,
                lists.words("self"),
                lists.words("takes"),
                lists.words("drugs"),
                lists.words("medicines"),
                lists.words("hooked"),
                lists.words("drinks_and_games"),
                lists.words("cries"),
                lists.words("often"),
                others);
    }

    /** Whether the words tell of it, which are the same in clauses. */
    boolean isIn(String words, String inClauses) {
        var said = new HashSet<>(List.of(words.strip().split(" ")));
        return anywhere.anyIn(words)
                || atTheEnd.anyIn(inClauses)
                || hasAny(said, self) && (misuses(said, words) || isAddicted(said) || criesOften(said));
    }

    private boolean isAddicted(Set<String> said) {
        return hasAny(said, hooked) && (hasAny(said, drugs) || hasAny(said, medicines) || hasAny(said, drinksAndGames));
    }

    /** Of others, a child may be meant. */
    private boolean criesOften(Set<String> said) {
        return hasAny(said, cries) && hasAny(said, often) && !hasAny(said, others);
    }

    private boolean misuses(Set<String> said, String words) {
        return hasAny(said, takes) && (hasAny(said, drugs) || hasAny(said, medicines) && tooMuch.anyIn(words));
    }

    private static boolean hasAny(Set<String> said, Set<String> wanted) {
        return !Collections.disjoint(said, wanted);
    }
}
