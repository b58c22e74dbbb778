package dev.parley.engines.builtin.results;

import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.Node;
import dev.parley.domain.json.Json;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.domain.words.RecordWord;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in short what was answered, in the participant's own words. */
final class Summaries {

    private static final int WHOLE_ANSWER_CHARS = 280;
    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST_SENTENCE = 320;
    private static final String GAP = " \u2026 ";

    private Summaries() {}

    /** A short answer as it is; of a long one the sentences that say most; as quotes, with marks where something is left out. */
    static String ofWords(List<Entry> all, Language language) {
        var entries = telling(all, language);
        int length = entries.stream()
                .mapToInt(entry -> entry.content().strip().length())
                .sum();
        if (length <= WHOLE_ANSWER_CHARS) {
            return entries.stream()
                    .filter(entry -> !onlyExclaims(entry, language))
                    .map(entry -> Quoted.of(entry.content(), WHOLE_ANSWER_CHARS, language))
                    .filter(quote -> !quote.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        var sentences = entries.stream()
                .flatMap(entry -> Said.sentences(entry, language).stream())
                .toList();
        var extract = Extract.best(sentences, MOST_SENTENCES, language).stream()
                .map(said -> Quoted.of(said.text(), LONGEST_SENTENCE, language))
                .collect(Collectors.joining(GAP));
        return extract.isEmpty() ? opening(entries, language) : extract;
    }

    /** Without courtesies and the like, where anything else was said; a yes or no at first is what the rest is about. */
    private static List<Entry> telling(List<Entry> entries, Language language) {
        var telling = entries.stream()
                .filter(entry -> !Fillers.areAll(entry.content(), language)
                        || entry.equals(entries.getFirst()) && isYesOrNo(entry, language))
                .toList();
        return telling.isEmpty() ? entries : telling;
    }

    private static boolean isYesOrNo(Entry entry, Language language) {
        var lists = Vocabulary.of(language);
        var tokens = Text.of(entry.content(), language).tokens();
        return tokens.size() == 1
                && (lists.has("bare_no", tokens.getFirst().word())
                        || lists.has("plain_yes", tokens.getFirst().word()));
    }

    /** "Meh": how it was said, not what. */
    private static boolean onlyExclaims(Entry entry, Language language) {
        var lists = Vocabulary.of(language);
        var tokens = Text.of(entry.content(), language).tokens();
        return !tokens.isEmpty() && tokens.stream().allMatch(token -> lists.has("interjections", token.word()));
    }

    /** Of an answer without a telling sentence what it begins with. */
    private static String opening(List<Entry> entries, Language language) {
        var whole = entries.stream().map(Entry::content).collect(Collectors.joining(" "));
        return Quoted.of(whole, LONGEST_SENTENCE, language);
    }

    /** "Label: value" for each field that was filled in; of opaque data its members. */
    static String ofData(Node node, Json.Object data, String language) {
        Map<String, String> labels = node instanceof Node.Form form
                ? form.fields().stream().collect(Collectors.toMap(FormField::key, FormField::label, (a, b) -> a))
                : Map.of();
        return data.members().entrySet().stream()
                .filter(member -> !(member.getValue() instanceof Json.Null))
                .map(member -> labels.getOrDefault(member.getKey(), member.getKey()) + ": "
                        + plain(member.getValue(), language))
                .collect(Collectors.joining("; "));
    }

    private static String plain(Json value, String language) {
        return switch (value) {
            case Json.Null ignored -> "";
            case Json.Bool bool -> (bool.value() ? RecordWord.YES : RecordWord.NO).in(language);
            case Json.Num number -> number.value().toPlainString();
            case Json.Text text -> text.value();
            case Json.Array array ->
                array.items().stream().map(item -> plain(item, language)).collect(Collectors.joining(", "));
            case Json.Object object ->
                object.members().entrySet().stream()
                        .map(member -> member.getKey() + " " + plain(member.getValue(), language))
                        .collect(Collectors.joining(", "));
        };
    }
}
