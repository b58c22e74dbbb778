package dev.parley.engines.builtin.results;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.NounPhrase;
import dev.parley.engines.builtin.text.NounPhrases;
import dev.parley.engines.builtin.text.Singular;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A noun phrase somebody used.
 *
 * @param nounStems stems of its nouns, in order, generic ones left out, and so common ones beside a telling one; never empty
 * @param head the noun the phrase is about
 * @param label the phrase in lower case, but for names and German nouns
 * @param core the label without adjectives
 * @param nouns the nouns as written, in the order of their stems
 * @param intensity how strongly its sentence feels, 0 to 1
 */
record Mention(
        Entry entry,
        String questionKey,
        Span sentence,
        NounPhrase phrase,
        List<String> nounStems,
        String head,
        String label,
        String core,
        List<String> nouns,
        double intensity) {

    /** So many words of a conversation are read for themes. */
    private static final int MOST_WORDS = 12_000;

    private static final int LONGEST_PHRASE = 4;

    /** In UTF-8 still a label within its limit. */
    private static final int MOST_CHARS = Limits.THEME_LABEL_BYTES / 4;

    static List<Mention> in(List<SpokenAnswer> answers, Language language) {
        var found = new ArrayList<Mention>();
        int room = MOST_WORDS;
        for (var answer : answers) {
            for (var entry : answer.entries()) {
                // An English tagger makes "ich esse" a noun phrase.
                var text = Text.of(entry.content(), SpokenLanguage.of(entry.content(), language));
                inEntry(answer.questionKey(), entry, text, Math.max(0, room), found);
                room -= text.tokens().size();
            }
        }
        return found;
    }

    private static void inEntry(String questionKey, Entry entry, Text text, int room, List<Mention> found) {
        var sentences = text.sentences();
        int at = -1;
        double intensity = 0;
        for (var phrase : NounPhrases.of(text.language()).in(text, room)) {
            while (at < 0 || at < sentences.size() - 1 && !sentences.get(at).contains(phrase.start())) {
                at++;
                intensity =
                        Feelings.of(sentences.get(at).text(), text.language()).intensity();
            }
            of(questionKey, entry, text, sentences.get(at), phrase, intensity).ifPresent(found::add);
        }
    }

    private static Optional<Mention> of(
            String questionKey, Entry entry, Text text, Span sentence, NounPhrase phrase, double intensity) {
        var lists = Vocabulary.of(text.language());
        var nouns = telling(phrase.nouns(), lists, text.language());
        boolean usable = phrase.end() - phrase.start() <= MOST_CHARS
                && phrase.words().size() <= LONGEST_PHRASE
                && !phrase.in(text.source()).contains("\n")
                && phrase.words().stream().noneMatch(token -> isMisread(token, text));
        if (nouns.isEmpty() || !usable) {
            return Optional.empty();
        }
        var stems = nouns.stream()
                .map(noun -> Singular.of(noun.word(), text.language()))
                .toList();
        boolean headFirst = text.language() == Language.ES || text.language() == Language.FR;
        return Optional.of(new Mention(
                entry,
                questionKey,
                sentence,
                phrase,
                stems,
                headFirst ? stems.getFirst() : stems.getLast(),
                label(phrase, phrase.start(), phrase.end(), text),
                core(phrase, text),
                written(nouns, text.language()),
                intensity));
    }

    /** "team" and "tool" gather everything; they count only where nothing more telling stands beside them. */
    private static List<Token> telling(List<Token> nouns, Vocabulary lists, Language language) {
        var useful = nouns.stream()
                .filter(noun -> noun.word().length() > 2 && noun.hasLetter())
                .filter(noun -> !saysNothing(noun.word(), lists, language))
                .toList();
        var specific = useful.stream()
                .filter(noun -> !lists.has("common_nouns", noun.word()))
                .toList();
        return specific.isEmpty() ? useful : specific;
    }

    /** A tagger takes "can't" for a noun now and then; only "de" and its like have a place within a phrase. */
    private static boolean isMisread(Token token, Text text) {
        boolean links = text.language() == Language.ES || text.language() == Language.FR;
        return Vocabulary.of(text.language()).isStop(token.word())
                && !(links && token.word().startsWith("d"));
    }

    /** "Things", "Sundays", "lots": no researcher would call a theme that. */
    private static boolean saysNothing(String word, Vocabulary lists, Language language) {
        var singular = Singular.of(word, language);
        return lists.isStop(word)
                || lists.has("generic_nouns", word)
                || lists.has("generic_nouns", singular)
                || lists.has("no_theme", word);
    }

    /** In French and Spanish the adjective stands behind, and the phrase has been taken whole. */
    private static String core(NounPhrase phrase, Text text) {
        boolean headFirst = text.language() == Language.ES || text.language() == Language.FR;
        int start = headFirst ? phrase.start() : phrase.nouns().getFirst().start();
        return label(phrase, start, phrase.end(), text);
    }

    private static String label(NounPhrase phrase, int start, int end, Text text) {
        var written = text.source().substring(start, end);
        return text.language() == Language.DE || isName(phrase) ? written : written.toLowerCase(Locale.ROOT);
    }

    private static boolean isName(NounPhrase phrase) {
        return phrase.words().stream().allMatch(Token::isCapitalized)
                && !phrase.words().getFirst().opensClause();
    }

    private static List<String> written(List<Token> nouns, Language language) {
        return nouns.stream()
                .map(noun -> language == Language.DE ? noun.text() : noun.word())
                .toList();
    }

    EntryId entryId() {
        return entry.id();
    }

    /** The noun of that stem as it stands in this phrase; the whole phrase when it is not in it. */
    String asWritten(String stem) {
        int at = nounStems.indexOf(stem);
        return at < 0 ? label : nouns.get(at);
    }

    /** Its sentence, of a long one a part with the phrase in it: exactly as it stands in the entry. */
    String quote(int longest) {
        int start = sentence.start();
        if (phrase.end() - start > longest) {
            int space = entry.content().indexOf(' ', Math.max(start, phrase.start() - longest / 3));
            start = space >= 0 && space < phrase.start() ? space + 1 : phrase.start();
        }
        return Clip.toWords(entry.content().substring(start, sentence.end()), longest);
    }
}
