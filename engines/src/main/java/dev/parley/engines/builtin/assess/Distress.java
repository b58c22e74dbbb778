package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears that somebody may be in danger: violence done to them or by them, thoughts of killing or hurting themselves, a call for
 * help. By turns of phrase, in each of the known languages, because people in need fall back on their own. It rather hears once
 * too often: what follows is a gentle reply and an end of probing. Immutable.
 */
public final class Distress {

    /** The topic under which it is reported, beside the agent's own. */
    public static final String TOPIC = "distress";

    private static final int CHARS_LOOKED_AT = 8_000;

    /** "My husband, who used to be kind, hits me." */
    private static final int CLOSE = 6;

    /** "I hit my wife", but not "I hit reply and she called". */
    private static final int RIGHT_BEHIND = 2;

    private static final PerLanguage<Distress> ALL = new PerLanguage<>(
            language -> new Distress(Sections.load("distress-" + language.code() + ".txt"), language));

    private final Language language;
    private final Phrases anywhere;
    private final Phrases figures;
    private final Phrases sorrow;
    private final Set<String> whole;
    private final List<String> deeds;
    private final List<String> ownDeeds;
    private final Set<String> people;

    private Distress(Sections lists, Language language) {
        this.language = language;
        this.anywhere = new Phrases(read(lists, "distress"));
        this.figures = new Phrases(read(lists, "figures"));
        this.sorrow = new Phrases(read(lists, "sorrow"));
        this.whole = Set.copyOf(read(lists, "whole"));
        this.deeds = read(lists, "deeds");
        this.ownDeeds = read(lists, "own_deeds");
        this.people = lists.words("people");
    }

    private List<String> read(Sections lists, String section) {
        return lists.lines(section).stream().map(line -> words(line).strip()).toList();
    }

    /** Whether a message tells of it, in whichever of the languages. */
    public static boolean in(String message) {
        var looked = Clip.toWords(message, CHARS_LOOKED_AT);
        return ALL.stream().anyMatch(lists -> lists.isHeard(lists.words(looked)));
    }

    /** Whether any of several messages does. */
    public static boolean in(List<String> messages) {
        return messages.stream().anyMatch(Distress::in);
    }

    /** Whether a message tells of grief: of what is received gently, without being a danger. */
    public static boolean isSorrow(String message, Language language) {
        var lists = ALL.of(language);
        return lists.sorrow.anyIn(lists.words(Clip.toWords(message, CHARS_LOOKED_AT)));
    }

    /** The assessment of messages that tell of it: a sensitive topic, and nothing to redirect, repeat or ask once more. */
    public static Assessment heard(Assessment found, List<String> messages) {
        if (!in(messages)) {
            return found;
        }
        var topics = Stream.concat(found.sensitiveTopics().stream(), Stream.of(TOPIC))
                .distinct()
                .toList();
        return found.draft()
                .sensitiveTopics(topics)
                .offTopic(false)
                .declined(false)
                .ask(found.ask().filter(ask -> ask == ParticipantAsk.STOP || ask == ParticipantAsk.SKIP))
                .done();
    }

    /** All words in lower case, one space around each. */
    private String words(String message) {
        return Text.of(message, language).tokens().stream().map(Token::word).collect(Collectors.joining(" ", " ", " "));
    }

    private boolean isHeard(String words) {
        var meant = withoutFigures(words);
        return whole.contains(words.strip())
                || anywhere.anyIn(meant)
                || deeds.stream().anyMatch(deed -> isDone(deed, meant, CLOSE, CLOSE))
                || ownDeeds.stream().anyMatch(deed -> isDone(deed, meant, 0, RIGHT_BEHIND));
    }

    private String withoutFigures(String words) {
        var meant = words;
        for (Optional<String> figure = figures.in(meant); figure.isPresent(); figure = figures.in(meant)) {
            meant = meant.replace(" " + figure.get() + " ", " . ");
        }
        return meant;
    }

    /** Somebody stands close by the deed: within so many words before it or behind. */
    private boolean isDone(String deed, String words, int wordsBefore, int wordsBehind) {
        for (int at = words.indexOf(" " + deed + " "); at >= 0; at = words.indexOf(" " + deed + " ", at + 1)) {
            var before = List.of(words.substring(0, at).strip().split(" "));
            var behind = List.of(words.substring(at + deed.length() + 1).strip().split(" "));
            if (before.subList(Math.max(0, before.size() - wordsBefore), before.size()).stream()
                            .anyMatch(people::contains)
                    || behind.stream().limit(wordsBehind).anyMatch(people::contains)) {
                return true;
            }
        }
        return false;
    }
}
