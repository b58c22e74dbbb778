package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.domain.turn.Sentiment;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears that somebody may be in danger: violence done to them or by them, thoughts of killing or hurting themselves, a call for
 * help; and that somebody cannot bear it any more: crying every day, addiction, misuse of medicine. By turns of phrase, in each
 * of the known languages, because people in need fall back on their own. It rather hears once too often: what follows is a gentle
 * reply and an end of probing. Immutable.
 */
public final class Distress {

    /** The topic under which it is reported, beside the agent's own. */
    public static final String TOPIC = "distress";

    private static final int CHARS_LOOKED_AT = 8_000;

    /** "My husband, who used to be kind, hits me." */
    private static final int CLOSE = 6;

    /** "I was nearly attacked", "ich wurde letzte Woche von einem Kunden angegriffen" */
    private static final int NEAR = 3;

    private static final int FAR = 8;

    /** "I hit my wife", but not "I hit reply and she called". */
    private static final int RIGHT_BEHIND = 2;

    private static final PerLanguage<Distress> ALL = new PerLanguage<>(
            language -> new Distress(Sections.load("distress-" + language.code() + ".txt"), language));

    private final Language language;
    private final Phrases anywhere;
    private final Phrases atTheEnd;
    private final Phrases figures;
    private final Set<String> whole;
    private final List<String> deeds;
    private final List<String> ownDeeds;
    private final Set<String> people;
    private final Set<String> attackers;
    private final Suffered suffered;
    private final Burden burden;
    private final Grief grief;

    private Distress(Sections lists, Language language) {
        this.language = language;
        this.anywhere = new Phrases(read(lists, "distress"));
        this.atTheEnd = new Phrases(ends(read(lists, "clause")));
        this.figures = new Phrases(read(lists, "figures"));
        this.whole = Set.copyOf(read(lists, "whole"));
        this.deeds = read(lists, "deeds");
        this.ownDeeds = read(lists, "own_deeds");
        this.people = lists.words("people");
        this.attackers = union(people, lists.words("strangers"));
        this.suffered = new Suffered(
                read(lists, "undergoes"),
                lists.words("suffered"),
                lists.words("not_suffered"),
                language == Language.DE ? FAR : NEAR);
        this.burden = new Burden(
                new Phrases(read(lists, "burden")),
                new Phrases(ends(read(lists, "burden_clause"))),
                new Phrases(read(lists, "too_much")),
                lists,
                people);
        this.grief = new Grief(
                new Phrases(read(lists, "sorrow")),
                read(lists, "deaths"),
                read(lists, "losses"),
                union(people, lists.words("mourned")),
                lists.words("unnamed"));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The same where a clause ends behind them. */
    private static List<String> ends(List<String> phrases) {
        return phrases.stream().map(phrase -> phrase + " " + Closeness.END).toList();
    }

    private List<String> read(Sections lists, String section) {
        return lists.lines(section).stream().map(line -> words(line).strip()).toList();
    }

    /** Whether a message tells of it, in whichever of the languages. */
    public static boolean in(String message) {
        return isDanger(message) || anyLanguage(message, Distress::isBurdened);
    }

    /** Whether any of several messages does. */
    public static boolean in(List<String> messages) {
        return messages.stream().anyMatch(Distress::in);
    }

    /** Whether somebody may come to harm at once, beyond what is hard to bear. */
    public static boolean isDanger(String message) {
        return anyLanguage(message, Distress::isHeard);
    }

    /** Whether a message tells of grief or grave illness: of what is received with sympathy, without being a danger. */
    public static boolean isSorrow(String message, Language language) {
        var lists = ALL.of(language);
        return lists.grief.isIn(lists.withoutFigures(lists.words(Clip.toWords(message, CHARS_LOOKED_AT))));
    }

    private static boolean anyLanguage(String message, BiPredicate<Distress, Text> heard) {
        var looked = Clip.toWords(message, CHARS_LOOKED_AT);
        return ALL.stream().anyMatch(lists -> heard.test(lists, Text.of(looked, lists.language)));
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
                .sentiment(Optional.of(Sentiment.NEGATIVE))
                .ask(found.ask().filter(ask -> ask == ParticipantAsk.STOP || ask == ParticipantAsk.SKIP))
                .done();
    }

    /** All words in lower case, one space around each. */
    private String words(String message) {
        return Phrases.flat(Text.of(message, language).tokens());
    }

    private boolean isHeard(Text message) {
        var words = words(message.source());
        var meant = withoutFigures(words);
        return whole.contains(words.strip())
                || anywhere.anyIn(meant)
                || atTheEnd.anyIn(Closeness.inClauses(message))
                || deeds.stream().anyMatch(deed -> Closeness.isBeside(deed, meant, attackers, CLOSE, CLOSE))
                || suffered.isIn(meant)
                || ownDeeds.stream().anyMatch(deed -> Closeness.isBeside(deed, meant, people, 0, RIGHT_BEHIND));
    }

    private boolean isBurdened(Text message) {
        return burden.isIn(withoutFigures(words(message.source())), Closeness.inClauses(message));
    }

    private String withoutFigures(String words) {
        var meant = words;
        for (Optional<String> figure = figures.in(meant); figure.isPresent(); figure = figures.in(meant)) {
            meant = meant.replace(" " + figure.get() + " ", " " + Closeness.END + " ");
        }
        return meant;
    }
}
