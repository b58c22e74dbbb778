package dev.parley.engines.builtin.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the pieces of words that BERT models were trained on, uncased: lower case, accents dropped, marks on their own,
 * then the longest pieces of the vocabulary from left to right (Wu et al., 2016, as in BERT's reference tokenizer). Immutable.
 */
final class WordPiece {

    private static final String CONTINUES = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = id("[UNK]");
    }

    /** Reads the vocabulary out of a {@code tokenizer.json} of Hugging Face. */
    static WordPiece read(InputStream tokenizerJson) throws IOException {
        var vocabulary = new HashMap<String, Integer>(1 << 16);
        try (var parser = new JsonFactory().createParser(tokenizerJson)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("vocab")) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        vocabulary.put(parser.currentName(), parser.nextIntValue(0));
                    }
                }
            }
        }
        return new WordPiece(vocabulary);
    }

    /** The id of a piece that the vocabulary is known to have. */
    int id(String piece) {
        var id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary has no " + piece);
        }
        return id;
    }

    /** The ids of a text's pieces, without the marks for its beginning and end. */
    List<Integer> ids(String text) {
        var ids = new ArrayList<Integer>();
        var word = new StringBuilder();
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        plain.codePoints().forEach(point -> {
            if (isAccentOrControl(point)) {
                return;
            }
            if (standsAlone(point)) {
                pieces(word, ids);
                pieces(word.appendCodePoint(point), ids);
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                pieces(word, ids);
            } else {
                word.appendCodePoint(point);
            }
        });
        pieces(word, ids);
        return ids;
    }

    /** Adds the pieces of the word and empties it. */
    private void pieces(StringBuilder word, List<Integer> ids) {
        int before = ids.size();
        int start = 0;
        while (start < word.length() && word.length() <= LONGEST_WORD) {
            int end = word.length();
            while (end > start && !vocabulary.containsKey(piece(word, start, end))) {
                end--;
            }
            if (end == start) {
                break;
            }
            ids.add(id(piece(word, start, end)));
            start = end;
        }
        if (start < word.length()) {
            ids.subList(before, ids.size()).clear();
            ids.add(unknown);
        }
        word.setLength(0);
    }

    private static String piece(StringBuilder word, int start, int end) {
        return start == 0 ? word.substring(0, end) : CONTINUES + word.substring(start, end);
    }

    private static boolean isAccentOrControl(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK -> true;
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE ->
                !Character.isWhitespace(point);
            default -> point == 0xFFFD;
        };
    }

    private static boolean standsAlone(int point) {
        boolean asciiMark = point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
        return asciiMark || Character.isIdeographic(point) || isPunctuation(point);
    }

    private static boolean isPunctuation(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
