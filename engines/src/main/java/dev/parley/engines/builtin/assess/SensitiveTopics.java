package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the agent's sensitive topics an answer touches: by the words of the topic, in any form, close together; by other words
 * for it, where the topic is a common one ("salary": wage, payslip); and, where meaning can be compared, by a sentence that means
 * it. Only where it is said of people: {@link TopicWords} leaves out things and figures of speech.
 */
final class SensitiveTopics {

    private static final int CLOSE = 5;

    /** Of a sentence that is compared by its meaning. */
    private static final int FEWEST_WORDS = 4;

    /** Begins a line of words that only name a topic. */
    private static final String BROAD = "~";

    /** So alike a sentence is to the name of a topic that it speaks of in other words. */
    private static final double SPEAKS_OF = 0.45;

    /** So alike a sentence is to another word for it: single words are near to many a harmless sentence. */
    private static final double SPEAKS_OF_ANOTHER_WORD = 0.5;

    /**
     * Words for one common topic.
     *
     * @param words that speak of nothing else
     * @param stems of those words
     * @param names stems of all words by which the topic may be named, broad ones too
     */
    private record Group(List<String> words, Set<String> stems, Set<String> names) {}

    private static final PerLanguage<List<Group>> WORDS = new PerLanguage<>(SensitiveTopics::read);

    private final Text answer;
    private final List<String> stems;
    private final Sentences sentences;
    private final Meaning meaning;
    private final boolean comparable;

    private SensitiveTopics(Text answer, Sentences sentences, Meaning meaning, boolean comparable) {
        this.answer = answer;
        this.stems = TopicWords.stems(answer);
        this.sentences = sentences;
        this.meaning = meaning;
        this.comparable = comparable;
    }

    /** As the agent names them, in its order. */
    static List<String> in(Text answer, Sentences sentences, List<String> topics, Meaning meaning, boolean comparable) {
        if (topics.isEmpty() || answer.tokens().isEmpty()) {
            return List.of();
        }
        var reader = new SensitiveTopics(answer, sentences, meaning, comparable);
        return topics.stream().filter(reader::touches).toList();
    }

    private static List<Group> read(Language language) {
        var lists = Sections.load("sensitive-" + language.code() + ".txt");
        var groups = new ArrayList<Group>();
        for (var name : lists.names()) {
            var words = Text.of(
                    lists.lines(name).stream()
                            .filter(line -> !line.startsWith(BROAD))
                            .collect(Collectors.joining(" ")),
                    language);
            groups.add(new Group(
                    words.tokens().stream().map(Token::word).toList(),
                    Set.copyOf(words.stemsOf(words.tokens())),
                    Text.of(String.join(" ", lists.lines(name)), language).stems()));
        }
        return List.copyOf(groups);
    }

    private boolean touches(String topic) {
        for (var alternative : topic.split("[/,;]")) {
            var wanted = Text.of(alternative, answer.language()).stems();
            if (!wanted.isEmpty()
                    && (standsClose(wanted) || isNamedOtherwise(wanted) || isMeant(alternative, SPEAKS_OF))) {
                return true;
            }
        }
        return false;
    }

    private boolean standsClose(Set<String> wanted) {
        for (int at = 0; at < stems.size(); at++) {
            if (wanted.contains(stems.get(at))) {
                var window = stems.subList(at, Math.min(stems.size(), at + wanted.size() - 1 + CLOSE));
                if (wanted.size() == 1 || new HashSet<>(window).containsAll(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNamedOtherwise(Set<String> wanted) {
        return WORDS.of(answer.language()).stream()
                .filter(group -> group.names().containsAll(wanted))
                .anyMatch(group -> !Collections.disjoint(group.stems(), stems)
                        || group.words().stream()
                                .filter(word -> Collections.disjoint(
                                        Text.of(word, answer.language()).stems(), wanted))
                                .anyMatch(word -> isMeant(word, alikeEnough(group))));
    }

    /** "What they pay me": a broad word decides nothing, but less likeness will do beside it. */
    private double alikeEnough(Group group) {
        return Collections.disjoint(group.names(), stems) ? SPEAKS_OF_ANOTHER_WORD : SPEAKS_OF;
    }

    private boolean isMeant(String topic, double alike) {
        if (!comparable) {
            return false;
        }
        var wanted = meaning.of(topic.strip());
        for (int at = 0; at < sentences.texts().size(); at++) {
            if (sentences.vectors().get(at).cosine(wanted) >= alike
                    && speaksOfSomebody(sentences.texts().get(at))) {
                return true;
            }
        }
        return false;
    }

    /** A few words are near to everything, and a server's troubles near to somebody's. */
    private static boolean speaksOfSomebody(Text sentence) {
        var lists = Vocabulary.of(sentence.language());
        var tokens = sentence.tokens();
        return tokens.size() >= FEWEST_WORDS
                && !TopicWords.stems(sentence).contains("")
                && tokens.stream()
                        .anyMatch(token -> lists.has("speakers", token.word())
                                || lists.has("first_person", token.word())
                                || lists.has("persons", token.word())
                                || lists.has("others_before", token.word()))
                && !lists.hasAny("topic_things", tokens);
    }
}
