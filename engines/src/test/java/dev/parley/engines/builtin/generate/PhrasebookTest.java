package dev.parley.engines.builtin.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Technique;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Sections;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("In a phrasebook")
class PhrasebookTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    private static final Set<String> WORD_LISTS = Set.of(
            "familiar_address",
            "polite_address",
            "never_echoed",
            "speakers_words",
            "indirect_questions",
            "points_in_time",
            "for_researchers",
            "places_and_times",
            "subjects",
            "auxiliaries",
            "beside_denials",
            "denials",
            "complaints",
            "set_phrases",
            "objective_openings");

    /** What an interviewer never calls an answer. */
    private static final Pattern EVALUATION = Pattern.compile(
            "\\b(great|excellent|perfect|interesting|awesome|wonderful|fantastic|amazing|brilliant|helpful|good|nice|love"
                    + "|right answer|impressive|insightful|valuable|useful answer"
                    + "|toll|super|prima|interessant|spannend|klasse|hervorragend|ausgezeichnet|wunderbar|perfekt|hilfreich"
                    + "|genial|excelente|interesante|estupendo|perfecto|fantástico|maravilloso|buena respuesta|útil"
                    + "|génial|intéressant|parfait|formidable|merveilleux|bonne réponse|utile|super)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Where a good or a bad side is what is asked about, not what is thought of the answer. */
    private static final Set<String> NOT_ABOUT_THE_ANSWER =
            Set.of("the good and the bad", "guess or a rough impression is useful");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_serves_the_same_purposes(Language language) {
        assertThat(sections(language).names()).isEqualTo(sections(Language.EN).names());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_technique_has_at_least_five_wordings_of_its_own_in_both_registers(Language language) {
        for (var register : Register.values()) {
            for (var technique : Technique.values()) {
                var purpose = Phrasebook.purpose(technique);
                assertThat(wordings(language, register, purpose)).as(purpose).hasSizeGreaterThanOrEqualTo(5);
                if (technique != Technique.SILENT_PROBE) {
                    assertThat(wordings(language, register, purpose + ".phrase"))
                            .as(purpose)
                            .hasSizeGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_wording_comes_twice(Language language) {
        for (var register : Register.values()) {
            var seen = new HashSet<String>();
            for (var purpose : purposes(language)) {
                assertThat(wordings(language, register, purpose)).allMatch(seen::add);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void placeholders_stand_only_where_they_are_filled(Language language) {
        for (var purpose : purposes(language)) {
            var known = placeholders(purpose);
            for (var register : Register.values()) {
                for (var wording : wordings(language, register, purpose)) {
                    var found = PLACEHOLDER
                            .matcher(wording)
                            .results()
                            .map(match -> match.group().toLowerCase(Locale.ROOT))
                            .toList();
                    assertThat(found).as(wording).containsExactlyInAnyOrderElementsOf(known);
                }
            }
        }
    }

    private static List<String> placeholders(String purpose) {
        if (Set.of("clarify.objective", "clarify.part", "about.duration", "about.agent")
                .contains(purpose)) {
            return List.of("{phrase}", "{question}");
        }
        if (purpose.endsWith(".phrase")) {
            return List.of("{phrase}");
        }
        boolean asks = purpose.startsWith("redirect.")
                || purpose.startsWith("rephrase.")
                || purpose.startsWith("about.")
                || Set.of("repeat", "clarify", "greet", "wait", "unclear", "go_on", "plain", "complaint.again")
                        .contains(purpose);
        return asks ? List.of("{question}") : List.of();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_asks_two_questions_at_once(Language language) {
        for (var wording : everything(language)) {
            assertThat(wording.chars().filter(c -> c == '?').count())
                    .as(wording)
                    .isLessThanOrEqualTo(wording.contains("{question}") ? 0 : 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_judges_an_answer(Language language) {
        for (var wording : everything(language)) {
            var rest = wording;
            for (var harmless : NOT_ABOUT_THE_ANSWER) {
                rest = rest.replace(harmless, "");
            }
            assertThat(EVALUATION.matcher(rest).find()).as(wording).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"DE", "ES", "FR"})
    void the_registers_do_not_mix(Language language) {
        var familiar = Map.of(
                Language.DE, "\\b(du|dich|dir|dein\\w*|kannst|erzähl|denk|stell)\\b",
                Language.ES, "\\b(tú|ti|tu|tus|te|contigo|puedes|dirías)\\b",
                Language.FR, "\\b(tu|te|toi|ton|ta|tes|t'\\w+)\\b");
        var formal = Map.of(
                Language.DE, "\\b(Sie|Ihnen|Ihr\\w*)\\b",
                Language.ES, "\\b(usted|cuénteme)\\b|¿Podría\\b",
                Language.FR, "\\b(vous|votre|vos|\\w+ez)\\b");
        for (var purpose : purposes(language)) {
            assertNone(wordings(language, Register.FORMAL, purpose), familiar.getOrDefault(language, ""));
            assertNone(wordings(language, Register.FAMILIAR, purpose), formal.getOrDefault(language, ""));
        }
    }

    private static void assertNone(List<String> wordings, String forbidden) {
        var pattern = Pattern.compile(forbidden, Pattern.UNICODE_CHARACTER_CLASS);
        for (var wording : wordings) {
            assertThat(pattern.matcher(wording.replace("assez", "")).find())
                    .as(wording)
                    .isFalse();
        }
    }

    @Test
    void an_english_phrase_may_be_a_plural_so_it_is_no_subject_of_a_verb_that_shows_number() {
        var subject = Pattern.compile(
                "\\{phrase} (is|are|was|were|has|have|does|matters|plays|comes|means|affects)\\b|\\b(is|are|was|were|does|has) \\{phrase}[,?]? (\\w+)",
                Pattern.CASE_INSENSITIVE);
        for (var wording : everything(Language.EN)) {
            assertThat(subject.matcher(wording).find()).as(wording).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_wording_is_known_again_in_what_was_said(Language language) {
        for (var register : Register.values()) {
            for (var purpose : purposes(language)) {
                for (var wording : Phrasebook.of(language).wordings(purpose, register)) {
                    var said =
                            wording.about("my export").asking("What happened?").template();
                    boolean bare =
                            wording.template().replaceAll("\\{\\w+}|\\PL", "").isEmpty();
                    assertThat(wording.isIn(said)).as(wording.template()).isEqualTo(!bare);
                    assertThat(wording.isIn("Something else entirely.")).isFalse();
                }
            }
        }
    }

    private static List<String> everything(Language language) {
        var all = new ArrayList<String>();
        for (var register : Register.values()) {
            purposes(language).forEach(purpose -> all.addAll(wordings(language, register, purpose)));
        }
        return all;
    }

    private static List<String> wordings(Language language, Register register, String purpose) {
        return Phrasebook.of(language).wordings(purpose, register).stream()
                .map(Wording::template)
                .toList();
    }

    private static List<String> purposes(Language language) {
        return sections(language).names().stream()
                .filter(name -> !WORD_LISTS.contains(name))
                .toList();
    }

    private static Sections sections(Language language) {
        return Sections.load("speech-" + language.code() + ".txt");
    }
}
