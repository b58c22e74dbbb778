package dev.parley.engines.model.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engines.builtin.meaning.Meanings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model may say of a participant, and what it may not. */
class ClaimsTest {

    private static final Claims CLAIMS = new Claims(Meanings.shared());
    private static final Claims BY_WORDS = new Claims(Meanings.lexical("for this test"));

    /** Of the claims that nobody looked at while thresholds were chosen. */
    private static final int RIGHT_OF_45 = 42;

    private static final int RIGHT_OF_32 = 28;

    record Case(String verdict, String language, String asked, List<String> said, String claim) {

        static Case of(String line) {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Case(
                    parts.get(0),
                    parts.get(1),
                    parts.get(2),
                    List.of(parts.get(3).split(" // ")),
                    parts.get(4));
        }

        boolean isKept() {
            return verdict.startsWith("keep");
        }

        Optional<Doubt> doubt(Claims claims) {
            var kind = verdict.endsWith("LABEL") ? Claims.Kind.LABEL : Claims.Kind.SENTENCE;
            return claims.about(kind, claim, said, List.of(asked), language);
        }

        @Override
        public String toString() {
            return verdict + " " + language + ": " + claim;
        }
    }

    static Stream<Case> practice() throws IOException {
        return cases("claims.txt");
    }

    private static Stream<Case> cases(String name) throws IOException {
        try (var in = ClaimsTest.class.getResourceAsStream("/dev/parley/engines/model/" + name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Case::of).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("practice")
    void what_was_said_may_be_told_and_what_was_not_may_not(Case example) {
        assertThat(example.doubt(CLAIMS).isEmpty()).isEqualTo(example.isKept());
    }

    @Test
    void each_kind_of_doubt_is_seen_for_what_it_is() throws IOException {
        var seen = practice()
                .filter(example -> !example.isKept() && !example.verdict().endsWith("LABEL"))
                .filter(example -> example.doubt(CLAIMS)
                        .filter(doubt -> example.verdict().endsWith(doubt.name()))
                        .isPresent())
                .map(Case::verdict)
                .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
        for (var doubt : Doubt.values()) {
            assertThat(seen.getOrDefault("drop " + doubt, 0L)).as(doubt.name()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void claims_that_it_was_not_made_for_are_mostly_judged_rightly() throws IOException {
        var wrong = cases("claims-new.txt")
                .filter(example -> example.isKept() != example.doubt(CLAIMS).isEmpty())
                .toList();
        assertThat(wrong).as("judged wrongly").hasSizeLessThanOrEqualTo(45 - RIGHT_OF_45);
    }

    @Test
    void hedges_and_wishes_that_it_was_not_made_for_are_mostly_judged_rightly() throws IOException {
        var wrong = cases("claims-unseen.txt")
                .filter(example -> example.isKept() != example.doubt(CLAIMS).isEmpty())
                .toList();
        assertThat(wrong).as("judged wrongly").hasSizeLessThanOrEqualTo(32 - RIGHT_OF_32);
    }

    @ParameterizedTest(name = "{0}: at least {1} of the right ones, at most {2} of the wrong ones")
    @CsvSource({"claims-tried.txt, 65, 35", "claims-held-out.txt, 29, 26"})
    void right_claims_stand_and_many_wrong_ones_pass_as_the_page_says(String file, int leastRight, int mostWrong)
            throws IOException {
        var kept =
                cases(file).filter(example -> example.doubt(CLAIMS).isEmpty()).toList();
        assertThat(kept.stream().filter(Case::isKept)).as("right").hasSizeGreaterThanOrEqualTo(leastRight);
        assertThat(kept.stream().filter(example -> !example.isKept()))
                .as("wrong")
                .hasSizeLessThanOrEqualTo(mostWrong);
    }

    @Test
    void a_mood_that_its_entries_plainly_deny_is_seen() {
        var bad = List.of("It was horrible, I hated every minute.");
        var good = List.of("It was wonderful, I loved it.");
        assertThat(CLAIMS.isFeltOtherwise(true, bad, "en")).isTrue();
        assertThat(CLAIMS.isFeltOtherwise(false, good, "en")).isTrue();
        assertThat(CLAIMS.isFeltOtherwise(true, good, "en")).isFalse();
        assertThat(CLAIMS.isFeltOtherwise(true, List.of(bad.getFirst(), good.getFirst()), "en"))
                .isFalse();
    }

    @Test
    void without_the_sentence_model_english_goes_by_words() throws IOException {
        var english = practice()
                .filter(example ->
                        example.language().equals("en") && !example.verdict().endsWith("LABEL"))
                .toList();
        assertThat(english.stream().filter(example -> !example.isKept()))
                .filteredOn(example -> example.doubt(BY_WORDS).isEmpty())
                .as("unsupported, and kept")
                .hasSizeLessThanOrEqualTo(4);
        assertThat(english.stream().filter(Case::isKept))
                .filteredOn(example -> example.doubt(BY_WORDS).isPresent())
                .as("supported, and dropped")
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void the_practice_has_at_least_25_of_both_and_all_four_languages() throws IOException {
        var kept = practice().filter(Case::isKept).toList();
        var dropped = practice().filter(example -> !example.isKept()).toList();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(25).map(Case::language).contains("en", "de", "es", "fr");
        assertThat(dropped).hasSizeGreaterThanOrEqualTo(25).map(Case::language).contains("en", "de", "es", "fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The participant waits an hour because the export is fast enough for them.",
                "The export is done every day by the participant's manager.",
                "The participant enjoys that the export takes an hour.",
                "The export is quick, every day.",
            })
    void a_wrong_claim_in_the_participants_own_words_passes_as_the_page_says(String claim) {
        var said = List.of("The export takes an hour, every day. My manager says that is fast enough.");
        assertThat(CLAIMS.about(Claims.Kind.SENTENCE, claim, said, List.of("How do you export?"), "en"))
                .isEmpty();
    }

    @Test
    void where_only_a_model_could_compare_numbers_and_names_are_looked_at() {
        var said = List.of("L'export prend une heure et il plante souvent.");
        var asked = List.of("How do you export?");
        assertThat(CLAIMS.about(Claims.Kind.SENTENCE, "Exporting is a burden.", said, asked, "en"))
                .isEmpty();
        assertThat(CLAIMS.about(Claims.Kind.SENTENCE, "Exporting takes 5 hours.", said, asked, "en"))
                .contains(Doubt.FIGURE);
        assertThat(CLAIMS.about(Claims.Kind.SENTENCE, "The export to Salesforce is a burden.", said, asked, "en"))
                .contains(Doubt.NAME);
        var italian = List.of("Ci vogliono tre ore.");
        assertThat(CLAIMS.about(Claims.Kind.SENTENCE, "Dura 3 ore.", italian, asked, "it"))
                .contains(Doubt.FIGURE);
        assertThat(CLAIMS.about(Claims.Kind.SENTENCE, "Dura tre ore.", italian, asked, "it"))
                .isEmpty();
    }

    @Test
    void a_very_long_answer_is_gone_through() {
        var said = List.of("I keep waiting for it. ".repeat(2_000) + "The export takes an hour. And so on.");
        assertThat(CLAIMS.about(Claims.Kind.SENTENCE, "The export takes an hour.", said, List.of(), "en"))
                .isEmpty();
        assertThat(CLAIMS.about(Claims.Kind.SENTENCE, "The pay is considered unfair.", said, List.of(), "en"))
                .contains(Doubt.SUBJECT);
    }
}
