package dev.parley.engines.builtin.sentiment;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns of phrase that feel as a whole: "could be better" is no praise, "nothing to complain about" no complaint; and the words
 * for nobody, which turn a feeling round as "not" does. Immutable.
 */
final class Turns {

    /**
     * One of them.
     *
     * @param valence -4 to 4
     */
    record Turn(List<String> words, double valence) {}

    private static final PerLanguage<Turns> ALL =
            new PerLanguage<>(language -> new Turns(Sections.load("sentiment-" + language.code() + ".txt"), language));

    private final Map<String, List<Turn>> byFirstWord = new HashMap<>();
    private final Set<String> nobody;

    private Turns(Sections sections, Language language) {
        for (var line : sections.lines("turns")) {
            int space = line.lastIndexOf(' ');
            var words = Text.of(line.substring(0, space), language).tokens().stream()
                    .map(Token::word)
                    .toList();
            byFirstWord
                    .computeIfAbsent(words.getFirst(), ignored -> new ArrayList<>())
                    .add(new Turn(words, Double.parseDouble(line.substring(space + 1))));
        }
        byFirstWord
                .values()
                .forEach(turns -> turns.sort(
                        Comparator.comparingInt((Turn turn) -> turn.words().size())
                                .reversed()));
        nobody = sections.words("nobody");
    }

    static Turns of(Language language) {
        return ALL.of(language);
    }

    /** The longest that begins with that word; a mark may stand before it, but not within. */
    Optional<Turn> at(List<Token> tokens, int at) {
        return byFirstWord.getOrDefault(tokens.get(at).word(), List.of()).stream()
                .filter(turn -> standsAt(turn, tokens, at))
                .findFirst();
    }

    private static boolean standsAt(Turn turn, List<Token> tokens, int at) {
        if (at + turn.words().size() > tokens.size()) {
            return false;
        }
        for (int word = 0; word < turn.words().size(); word++) {
            var token = tokens.get(at + word);
            if (!token.word().equals(turn.words().get(word)) || word > 0 && token.opensClause()) {
                return false;
            }
        }
        return true;
    }

    boolean isNobody(String word) {
        return nobody.contains(word);
    }
}
