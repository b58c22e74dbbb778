package dev.parley.engines.builtin.results;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.AnalysisResults.Quote;
import dev.parley.domain.run.AnalysisResults.Theme;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what keeps coming up. A theme needs two entries, or one that feels strongly about it and names it twice. */
final class ThemeFinder {

    private static final int MOST_THEMES = 8;
    private static final int MOST_EVIDENCE = 100;
    private static final int MOST_QUOTES = 3;
    private static final int LONGEST_QUOTE = 240;
    private static final double STRONG = 0.5;

    private final List<SpokenAnswer> answers;
    private final Language language;
    private final Map<EntryId, String> questions = new HashMap<>();

    ThemeFinder(List<SpokenAnswer> answers, Language language) {
        this.answers = answers;
        this.language = language;
        answers.forEach(answer -> answer.entries().forEach(entry -> questions.put(entry.id(), answer.questionKey())));
    }

    /** The themes, the most salient first. */
    List<Theme> themes(Grouping grouping) {
        var found = grouping.groups(Mention.in(answers, language), answers).stream()
                .filter(ThemeFinder::isTheme)
                .map(this::found)
                .sorted(Comparator.comparingDouble((Found theme) -> -theme.salience()))
                .limit(MOST_THEMES)
                .toList();
        var quoted = new HashSet<Quote>();
        return found.stream().map(theme -> theme(theme, quoted)).toList();
    }

    /** A theme before its quotes are chosen. */
    private record Found(String label, double salience, List<Support> supports) {}

    private Found found(Grouping.Group group) {
        var supports = supports(group);
        return new Found(
                ThemeLabel.of(group.name()),
                Salience.of(supports, group.mentions().size()),
                supports);
    }

    private static boolean isTheme(Grouping.Group group) {
        var mentions = group.mentions();
        long entries = mentions.stream().map(Mention::entryId).distinct().count();
        double intensity =
                mentions.stream().mapToDouble(Mention::intensity).max().orElse(0);
        return entries >= 2 || group.name().size() >= 2 && intensity >= STRONG;
    }

    /** Quoted by what feels most, and by what no theme before it is quoted by, where there is a choice. */
    private static Theme theme(Found found, Set<Quote> quoted) {
        var quotes = found.supports().stream()
                .sorted(Comparator.comparing((Support support) -> quoted.contains(support.asQuote()))
                        .thenComparingDouble(support -> -support.intensity()))
                .limit(MOST_QUOTES)
                .map(Support::asQuote)
                .toList();
        quoted.addAll(quotes);
        var evidence = found.supports().stream().map(Support::entryId).toList();
        return new Theme(found.label(), found.salience(), evidence, quotes);
    }

    /** One for each entry, in the order they were said; of several sentences of an entry the one that feels most. */
    private List<Support> supports(Grouping.Group group) {
        var named = new HashMap<EntryId, Support>();
        group.mentions()
                .forEach(mention -> named.merge(
                        mention.entryId(), support(mention), (a, b) -> b.intensity() > a.intensity() ? b : a));
        var related = new HashMap<EntryId, Said>();
        group.related().forEach(said -> related.putIfAbsent(said.entryId(), said));
        return answers.stream()
                .flatMap(answer -> answer.entries().stream())
                .map(Entry::id)
                .flatMap(
                        id -> Optional.ofNullable(named.get(id))
                                .or(() -> Optional.ofNullable(related.get(id)).map(this::support))
                                .stream())
                .limit(MOST_EVIDENCE)
                .toList();
    }

    private static Support support(Mention mention) {
        return new Support(mention.entryId(), mention.questionKey(), mention.quote(LONGEST_QUOTE), mention.intensity());
    }

    private Support support(Said said) {
        return new Support(
                said.entryId(),
                questions.getOrDefault(said.entryId(), ""),
                Clip.toWords(said.text(), LONGEST_QUOTE),
                Feelings.of(said.text(), language).intensity());
    }
}
