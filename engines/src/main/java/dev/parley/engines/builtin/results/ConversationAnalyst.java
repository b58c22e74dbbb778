package dev.parley.engines.builtin.results;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.graph.Node;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.AnalysisResults.Summary;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.engines.Analysis;
import dev.parley.engines.Analyze;
import dev.parley.engines.Conversation;
import dev.parley.engines.builtin.BuiltIn;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.builtin.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Analyses by extraction: it quotes and counts, it does not interpret. */
public final class ConversationAnalyst implements Analyze {

    private static final int MOST_SENTENCES = 5;
    private static final int LONGEST_SENTENCE = 300;

    @Override
    public Analysis analyze(Conversation conversation, Model ignored) {
        var language = Language.of(conversation.language());
        var answers = spokenAnswers(conversation);
        var feelings = new FeelingsFound(answers, language);
        var results = new AnalysisResults(
                summary(answers, language),
                new ThemeFinder(answers, language).themes(),
                feelings.overall(),
                feelings.byQuestion());
        return new Analysis(results, BuiltIn.NAME, BuiltIn.NAME, List.of());
    }

    /** What was said at each node, in path order; nodes without words are left out, and so are refusals: they answer nothing. */
    private static List<SpokenAnswer> spokenAnswers(Conversation conversation) {
        var answers = new ArrayList<SpokenAnswer>();
        for (var nodeId : conversation.path()) {
            var spoken = Answers.spoken(Answers.at(conversation, nodeId));
            var node = conversation.blueprint().spec().graph().node(nodeId);
            if (!spoken.isEmpty() && node.isPresent() && !declined(conversation, nodeId)) {
                answers.add(new SpokenAnswer(node.map(Node::key).orElseThrow(), spoken));
            }
        }
        return answers;
    }

    private static boolean declined(Conversation conversation, String nodeId) {
        var closed = conversation.closed().get(nodeId);
        return closed != null && closed.outcome() == NodeOutcome.DECLINED;
    }

    /** The sentences that say most, as quotes. */
    private static Optional<Summary> summary(List<SpokenAnswer> answers, Language language) {
        var sentences = answers.stream()
                .flatMap(answer -> answer.entries().stream())
                .flatMap(entry -> Said.sentences(entry, language).stream())
                .toList();
        var best = Extract.best(sentences, MOST_SENTENCES, language);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        var content = best.stream()
                .map(said -> "\u201c" + Clip.toWords(said.text(), LONGEST_SENTENCE) + "\u201d")
                .collect(Collectors.joining(" "));
        // Clipped sentences stay far below Limits.ANALYSIS_SUMMARY_BYTES.
        return Optional.of(
                new Summary(content, best.stream().map(Said::entryId).distinct().toList()));
    }
}
