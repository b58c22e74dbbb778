package dev.parley.engines.builtin.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Technique;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Sections;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A phrasebook is complete")
class PhrasebookTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_has_the_same_purposes_as_the_english_one(Language language) {
        assertThat(sections(language).names()).isEqualTo(sections(Language.EN).names());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_technique_has_enough_wordings_for_the_deepest_probing(Language language) {
        for (var technique : Technique.values()) {
            var purpose = Phrasebook.purpose(technique);
            assertThat(Phrasebook.of(language).wordings(purpose)).as(purpose).hasSizeGreaterThanOrEqualTo(5);
            assertThat(Phrasebook.of(language).wordings(purpose + ".phrase"))
                    .as(purpose)
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allMatch(wording -> wording.contains("{phrase}") || wording.contains("{Phrase}"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_wording_comes_twice(Language language) {
        var all = new ArrayList<String>();
        sections(language).names().forEach(name -> all.addAll(sections(language).lines(name)));
        var seen = new HashSet<String>();
        assertThat(all).allMatch(seen::add);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void placeholders_stand_only_where_they_are_filled(Language language) {
        for (var name : sections(language).names()) {
            boolean phrase = name.endsWith(".phrase");
            boolean question = name.startsWith("redirect.") || name.startsWith("rephrase.");
            for (var wording : sections(language).lines(name)) {
                var matcher = PLACEHOLDER.matcher(wording);
                int found = 0;
                while (matcher.find()) {
                    var known = phrase ? "{phrase}{Phrase}" : question ? "{question}" : "";
                    assertThat(known).as(wording).contains(matcher.group());
                    found++;
                }
                assertThat(found > 0).as(wording).isEqualTo(phrase || question);
            }
        }
    }

    private static Sections sections(Language language) {
        return Sections.load("speech-" + language.code() + ".txt");
    }
}
