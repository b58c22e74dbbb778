package dev.parley.engines.builtin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A text is read")
class TextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            EN | I don’t like re-runs, honestly! | i don't like re-runs honestly
            EN | 1,200 euros (7/10) | 1,200 euros 7 10
            DE | Na ja, die Einarbeitung … | na ja die einarbeitung
            ES | ¿Qué más? | qué más
            FR | L’équipe n'a qu'un outil | l' équipe n' a qu' un outil
            """)
    void word_by_word(Language language, String text, String words) {
        var read = Text.of(text, language).tokens().stream().map(Token::word).toList();
        assertThat(read).containsExactly(words.split(" "));
    }

    @Test
    void every_word_and_sentence_stands_where_it_says() {
        var source = "  First one. Second\nthird!  ";
        var text = Text.of(source, Language.EN);
        assertThat(text.tokens())
                .allMatch(token -> source.substring(token.start(), token.end()).equals(token.text()));
        assertThat(text.sentences()).extracting(Span::text).containsExactly("First one.", "Second", "third!");
        assertThat(text.sentences())
                .allMatch(span -> source.substring(span.start(), span.end()).equals(span.text()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            EN | The onboarding process annoys my colleague Anna | onboarding process
            EN | They compare prices | prices
            DE | Mich stört die lange Einarbeitung | lange Einarbeitung
            FR | C'est le processus d'intégration | processus d'intégration
            ES | El proceso de alta es lento | proceso de alta
            """)
    void noun_phrases_are_found(Language language, String source, String phrase) {
        var text = Text.of(source, language);
        assertThat(NounPhrases.of(language).in(text, 100))
                .extracting(found -> found.in(source))
                .contains(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, exports, export", "EN, queries, query", "EN, processes, process", "EN, process, process",
                "EN, status, status",
        "EN, boxes, box", "EN, dispatcher, dispatcher", "ES, informes, inform", "ES, informe, inform",
                "FR, outils, outil",
        "FR, outil, outil", "DE, berichte, bericht", "DE, bericht, bericht"
    })
    void the_forms_of_a_noun_come_together(Language language, String word, String shared) {
        assertThat(Singular.of(word, language)).isEqualTo(shared);
    }

    @Test
    void a_text_is_clipped_between_characters() {
        assertThat(Clip.toBytes("aé🙂b", 8)).isEqualTo("aé🙂b");
        var clipped = Clip.toBytes("aé🙂🙂b", 10);
        assertThat(clipped).isEqualTo("aé🙂\u2026");
        assertThat(clipped.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(10);
        assertThat(Clip.toWords("one two three", 9)).isEqualTo("one two");
        assertThat("one🙂🙂").startsWith(Clip.toWords("one🙂🙂", 4));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_word_lists(Language language) {
        var own = Sections.load("words-" + language.code() + ".txt").names();
        assertThat(own)
                .containsExactlyInAnyOrderElementsOf(
                        Sections.load("words-en.txt").names());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | I met Dr. Meier at 5 p.m. and he was kind. We talked, e.g. about my knee. | 2
            en | was ok i guess. didnt really get it tho. fine by me | 3
            en | What? No! I said so... and then it stopped. | 3
            en | It cost 3.50 at St. Mary's. OK? | 2
            en | I use Jira, Trello etc. and that is it. Mr. Smith helped. | 2
            en | No. Who reads this? | 2
            en | Dr. Meyer knows. | 1
            de | Nein. Wer liest das? | 2
            en | He left at 8.30 a.m. The train was late. | 2
            de | Ich war bei Dr. Meier, z. B. am Montag. Das war gut. | 2
            de | ganz ok eigentlich. ausser im winter. da fällt was aus | 3
            de | Das kostet ca. 5 Euro pro Monat. Gut! | 2
            de | Am 3. Mai ging es los. Wir waren zu zweit bzw. zu dritt. | 2
            es | Vi al Dr. García ayer. Fue amable. | 2
            es | ¿Qué? ¡No! Es caro, p. ej. el pan. | 3
            es | Fui a la Sra. Pérez. no me gustó nada. | 2
            fr | J'ai vu M. Dupont hier. Il était gentil ! | 2
            fr | Les plats sont bons, p. ex. le poisson. La file est longue. | 2
            fr | c'est cher. trop cher. bof | 3
            """)
    void has_the_sentences_that_a_reader_sees(String language, String text, int sentences) {
        assertThat(Text.of(text, Language.of(language)).sentences()).hasSize(sentences);
    }

    @Test
    void an_endless_line_is_divided_too() {
        var endless = "It is slow. ".repeat(2_000);
        assertThat(Text.of(endless, Language.EN).sentences())
                .hasSize(2_000)
                .allMatch(span -> span.text().equals("It is slow."));
    }
}
