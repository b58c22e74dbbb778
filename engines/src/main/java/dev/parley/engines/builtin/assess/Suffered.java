package dev.parley.engines.builtin.assess;

import java.util.List;
import java.util.Set;

/**
 * Violence that was done to the speaker, told in the passive: "I was attacked", "ich wurde vom Fahrer angegriffen", "fui agredida".
 *
 * @param undergoes how it begins: "i was", "j'ai été"
 * @param deeds what was done
 * @param not words between that deny it
 * @param reach within how many words it has to come: German puts it last
 */
record Suffered(List<String> undergoes, Set<String> deeds, Set<String> not, int reach) {

    /** Whether words that have one space around each tell of it. */
    boolean isIn(String words) {
        return undergoes.stream().anyMatch(opening -> isBehind(opening, words));
    }

    private boolean isBehind(String opening, String words) {
        var padded = " " + opening + " ";
        for (int at = words.indexOf(padded); at >= 0; at = words.indexOf(padded, at + 1)) {
            var behind = words.substring(at + padded.length() - 1).strip().split(" ");
            for (int word = 0; word < Math.min(reach, behind.length); word++) {
                if (not.contains(behind[word])) {
                    break;
                }
                if (deeds.contains(behind[word])) {
                    return true;
                }
            }
        }
        return false;
    }
}
