package dev.parley.engines.builtin.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Finds sentences as people type them, without capitals and with abbreviations: by OpenNLP's models for English, German and
 * French, by Unicode's rules for Spanish, for which there is none, and for endless lines. Either is put right where it errs:
 * after "e.g." or "Dr." nothing ends, after "?" and "!" something does. Thread-safe.
 */
final class SentenceFinder {

    /** What an end of a sentence inside a line looks like; without one there is nothing to find. */
    private static final Pattern INNER_END = Pattern.compile("[.!?\u2026]\\S{0,2}\\s");

    /** Behind a question mark, an exclamation mark or dots a sentence has ended, whatever follows. */
    private static final Pattern SURE_END = Pattern.compile("[!?]+[)\"'\u201d\u00bb]?\\s+");

    /** Without capitals behind it, a full stop ends a sentence all the same where no abbreviation does. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{3})\\.\\s+(?=\\p{Ll})");

    /** "4. It is too slow": a figure that is an answer; in German it would be an ordinal. */
    private static final Pattern FIGURE = Pattern.compile("^\\s*\\d+\\.\\s+(?=\\p{Lu})");

    /** "No. Who reads this?": taken for "number" by the model. */
    private static final Pattern ONE_WORD = Pattern.compile("^\\s*\\p{L}{2,}\\.\\s+(?=\\p{Lu})");

    /** Of longer lines every mark would be weighed against all the rest. */
    private static final int LONGEST_LINE = 4_000;

    private static final Map<Language, SentenceModel> MODELS = new EnumMap<>(Language.class);

    static {
        MODELS.put(Language.EN, load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin"));
        MODELS.put(Language.DE, load("opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin"));
        MODELS.put(Language.FR, load("opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin"));
    }

    private final String source;
    private final Language language;
    private final List<Span> found = new ArrayList<>();

    private SentenceFinder(String source, Language language) {
        this.source = source;
        this.language = language;
    }

    private static SentenceModel load(String name) {
        try (var stream = SentenceFinder.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no sentence model " + name);
            }
            return new SentenceModel(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences, trimmed; line breaks end a sentence too. */
    static List<Span> in(String source, Language language) {
        return new SentenceFinder(source, language).find();
    }

    private List<Span> find() {
        int from = 0;
        for (int at = 0; at <= source.length(); at++) {
            if (at == source.length() || source.charAt(at) == '\n') {
                line(from, at);
                from = at + 1;
            }
        }
        return List.copyOf(found);
    }

    private void line(int start, int end) {
        var line = source.substring(start, end);
        int from = 0;
        for (int cut : ends(line)) {
            if (cut > from && !endsInAbbreviation(line, from, cut)) {
                Span.trimmed(source, start + from, start + cut).ifPresent(found::add);
                from = cut;
            }
        }
        Span.trimmed(source, start + from, end).ifPresent(found::add);
    }

    /** Offsets at which a sentence of the line may end, in order. */
    private List<Integer> ends(String line) {
        if (!INNER_END.matcher(line).find()) {
            return List.of();
        }
        var model = Optional.ofNullable(MODELS.get(language)).filter(any -> line.length() <= LONGEST_LINE);
        var ends = new ArrayList<>(model.map(known -> byModel(known, line)).orElseGet(() -> byRules(line)));
        SURE_END.matcher(line).results().forEach(end -> ends.add(end.end()));
        ONE_WORD.matcher(line).results().forEach(end -> ends.add(end.end()));
        if (language != Language.DE) {
            FIGURE.matcher(line).results().forEach(end -> ends.add(end.end()));
        }
        return ends.stream().sorted().distinct().toList();
    }

    private static List<Integer> byModel(SentenceModel model, String line) {
        var ends = new ArrayList<Integer>();
        for (var span : new SentenceDetectorME(model).sentPosDetect(line)) {
            ends.add(span.getEnd());
        }
        return ends;
    }

    private List<Integer> byRules(String line) {
        var ends = new ArrayList<Integer>();
        var breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(line);
        for (int end = breaks.first(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(end);
        }
        FULL_STOP.matcher(line).results().forEach(end -> ends.add(end.end()));
        return ends;
    }

    /** "e.g.", "Dr.", "z. B.": more is to come; behind "etc." only when it goes on in small letters. */
    private boolean endsInAbbreviation(String line, int from, int end) {
        int stop = end - 1;
        while (stop > from && Character.isWhitespace(line.charAt(stop))) {
            stop--;
        }
        int next = end;
        while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
            next++;
        }
        if (line.charAt(stop) != '.' || next == line.length()) {
            return false;
        }
        int word = stop;
        while (word > from && !Character.isWhitespace(line.charAt(word - 1))) {
            word--;
        }
        return isAbbreviation(
                line.substring(word, stop).toLowerCase(Locale.ROOT), Character.isLowerCase(line.codePointAt(next)));
    }

    private boolean isAbbreviation(String word, boolean goesOn) {
        var lists = Vocabulary.of(language);
        return lists.has("abbreviations", word)
                || goesOn && lists.has("closing_abbreviations", word)
                || language != Language.EN && word.length() == 1 && Character.isLetter(word.charAt(0))
                || language == Language.DE && isOrdinal(word);
    }

    /** "am 3. Mai" */
    private static boolean isOrdinal(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }
}
