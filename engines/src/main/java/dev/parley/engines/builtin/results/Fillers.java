package dev.parley.engines.builtin.results;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people say that tells a researcher nothing by itself: courtesies ("you're welcome"), ends of a speech ("that's it"), a
 * bare number or grade, a wave to somebody else ("ask the council"). Immutable.
 */
final class Fillers {

    /** A longer one names whom to ask, and for what. */
    private static final int LONGEST_DEFLECTION = 5;

    private static final PerLanguage<Fillers> ALL = new PerLanguage<>(Fillers::new);

    private final Language language;
    private final Vocabulary lists;
    private final Phrases courtesies;
    private final Phrases deflections;

    private Fillers(Language language) {
        var sections = Sections.load("words-" + language.code() + ".txt");
        this.language = language;
        this.lists = Vocabulary.of(language);
        this.courtesies = phrases(sections.lines("courtesies"));
        this.deflections = phrases(sections.lines("deflections"));
    }

    private Phrases phrases(List<String> lines) {
        return new Phrases(lines.stream().map(line -> words(line).strip()).toList());
    }

    /** Whether a sentence, or several, is nothing else. */
    static boolean areAll(String words, Language language) {
        var fillers = ALL.of(language);
        var sentences = Text.of(words, language).sentences();
        return !sentences.isEmpty() && sentences.stream().allMatch(sentence -> fillers.isOne(sentence.text()));
    }

    private boolean isOne(String sentence) {
        var words = words(sentence);
        int count = words.isBlank() ? 0 : words.strip().split(" ").length;
        boolean deflects =
                count <= LONGEST_DEFLECTION && deflections.opening(words).isPresent();
        return deflects || restOf(words).stream().allMatch(this::saysNothing);
    }

    private Set<String> restOf(String words) {
        var rest = words;
        for (Optional<String> found = courtesies.in(rest); found.isPresent(); found = courtesies.in(rest)) {
            rest = rest.replace(" " + found.get() + " ", " ");
        }
        return Stream.of(rest.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private boolean saysNothing(String word) {
        return lists.isStop(word)
                || lists.has("interjections", word)
                || lists.has("hesitations", word)
                || lists.has("thanks", word)
                || lists.numbers().containsKey(word)
                || word.chars().noneMatch(Character::isLetter)
                || lists.has("grades", word);
    }

    private String words(String text) {
        return Phrases.flat(Text.of(text, language).tokens());
    }
}
