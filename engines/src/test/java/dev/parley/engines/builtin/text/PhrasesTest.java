package dev.parley.engines.builtin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Phrases that are looked up by their first word")
class PhrasesTest {

    @Property
    @Label("are those that reading the whole text for each of them finds")
    void are_those_that_reading_the_whole_text_for_each_of_them_finds(
            @ForAll("phrases") List<String> phrases, @ForAll("words") String text) {
        var flat = ' ' + text + ' ';
        var there = phrases.stream()
                .filter(phrase -> flat.contains(' ' + phrase + ' '))
                .distinct()
                .toList();
        var found = new Phrases(phrases.stream().distinct().toList());

        assertThat(found.count(flat)).isEqualTo(there.size());
        assertThat(found.anyIn(flat)).isEqualTo(!there.isEmpty());
        assertThat(found.in(flat))
                .isEqualTo(there.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .findFirst());
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return words().list().ofMaxSize(8);
    }

    /** Of few words, so that they meet. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", "no", "not", "one")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }
}
