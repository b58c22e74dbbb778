package dev.parley.engines.builtin.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words are cut into pieces as BERT cuts them")
class WordPieceTest {

    private final WordPiece pieces;

    WordPieceTest() throws IOException {
        try (var json = WordPieceTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            pieces = WordPiece.read(Objects.requireNonNull(json));
        }
    }

    private List<Integer> pieces(String... names) {
        return List.of(names).stream().map(pieces::id).toList();
    }

    @Test
    void whole_words_pieces_and_marks() {
        assertThat(pieces.ids("to was he")).containsExactly(2000, 2001, 2002);
        assertThat(pieces.ids("Onboarding isn't fun!"))
                .isEqualTo(pieces("onboard", "##ing", "isn", "'", "t", "fun", "!"));
        assertThat(pieces.ids("unaffable")).isEqualTo(pieces("una", "##ffa", "##ble"));
    }

    @Test
    void case_accents_and_control_characters_do_not_count() {
        assertThat(pieces.ids("CAF\u00c9\u0000 \u200bna\u00efve")).isEqualTo(pieces.ids("cafe naive"));
    }

    @Test
    void what_the_vocabulary_does_not_know_is_one_unknown_piece() {
        assertThat(pieces.ids("🙂")).isEqualTo(pieces("[UNK]"));
        assertThat(pieces.ids("a".repeat(101))).isEqualTo(pieces("[UNK]"));
        assertThat(pieces.ids(" \n\t")).isEmpty();
    }
}
