package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** "Always", "most", "nobody", "the participants": how much a claim covers must not be more than was said. */
final class Extents {

    private Extents() {}

    static boolean hold(Text claim, Evidence evidence) {
        var lists = ClaimWords.of(claim.language());
        var claimed = words(List.of(claim));
        var said = words(evidence.said());
        boolean covered = lists.extents().stream()
                .filter(extent -> claimed.stream().anyMatch(extent.claimed()::contains))
                .allMatch(extent -> said.stream().anyMatch(word -> meets(word, extent.said())));
        return covered && claimed.stream().filter(lists.people()::contains).allMatch(said::contains);
    }

    private static boolean meets(String word, Set<String> words) {
        return words.contains(word) || word.endsWith("n't") && words.contains("not");
    }

    private static Set<String> words(Collection<Text> texts) {
        return texts.stream()
                .flatMap(text -> Text.of(
                        ClaimWords.of(text.language())
                                .withoutIdioms(text.source().toLowerCase(Locale.ROOT)),
                        text.language())
                        .tokens()
                        .stream())
                .map(Token::word)
                .collect(Collectors.toSet());
    }
}
