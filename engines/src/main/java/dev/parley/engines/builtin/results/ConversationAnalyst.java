package dev.parley.engines.builtin.results;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.graph.Node;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.AnalysisResults.Summary;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.engines.Analysis;
import dev.parley.engines.Analyze;
import dev.parley.engines.Assess;
import dev.parley.engines.Conversation;
import dev.parley.engines.builtin.BuiltIn;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.sentiment.FeelingReader;
import dev.parley.engines.builtin.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Analyses by extraction: it quotes and counts, it does not interpret. */
public final class ConversationAnalyst implements Analyze {

    private static final int MOST_SENTENCES = 5;
    private static final int LONGEST_SENTENCE = 300;

    private final Assess assess;
    private final Meanings meanings;
    private final FeelingReader feelings;

    /** Asks {@code assess} what is an answer and what is not, and compares what was said by {@code meanings}. */
    public ConversationAnalyst(Assess assess, Meanings meanings) {
        this.assess = assess;
        this.meanings = meanings;
        this.feelings = new FeelingReader(meanings);
    }

    @Override
    public Analysis analyze(Conversation conversation, Model ignored) {
        var language = Language.of(conversation.language());
        var answers = spokenAnswers(conversation);
        var meaning = meanings.of(language);
        var grouping = meaning.seesBeyondWords() ? new ByMeaning(meaning, language) : new BySharedNoun();
        var felt = new FeelingsFound(answers, feelings, language);
        var results = new AnalysisResults(
                summary(answers, language),
                new ThemeFinder(answers, language).themes(grouping),
                felt.overall(),
                felt.byQuestion());
        return new Analysis(results, BuiltIn.NAME, BuiltIn.NAME, List.of());
    }

    /** What was answered at each node, in path order; nodes without an answer in words are left out. */
    private List<SpokenAnswer> spokenAnswers(Conversation conversation) {
        var answers = new ArrayList<SpokenAnswer>();
        var answering = new Answering(assess, conversation);
        for (var nodeId : conversation.path()) {
            var node =
                    conversation.blueprint().spec().graph().node(nodeId).filter(ConversationAnalyst::isAnsweredInWords);
            if (node.isEmpty() || declined(conversation, nodeId)) {
                continue;
            }
            var spoken = answering.among(Answers.spoken(Answers.at(conversation, nodeId)), nodeId);
            if (!spoken.isEmpty()) {
                answers.add(new SpokenAnswer(node.get().key(), spoken));
            }
        }
        return answers;
    }

    /** What is said beside a form stands in the transcript and answers nothing. */
    private static boolean isAnsweredInWords(Node node) {
        return !node.type().isFilledIn();
    }

    private static boolean declined(Conversation conversation, String nodeId) {
        var closed = conversation.closed().get(nodeId);
        return closed != null && closed.outcome() == NodeOutcome.DECLINED;
    }

    /** The sentences that say most, as quotes; of many questions no two of one. */
    private static Optional<Summary> summary(List<SpokenAnswer> answers, Language language) {
        int each = Math.ceilDiv(MOST_SENTENCES, Math.max(1, answers.size()));
        var candidates = answers.stream()
                .flatMap(answer -> Extract.best(sentences(answer, language), each, language).stream())
                .toList();
        var best = Extract.best(candidates, MOST_SENTENCES, language);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        // Clipped sentences stay far below Limits.ANALYSIS_SUMMARY_BYTES.
        var content = best.stream()
                .map(said -> Quoted.of(said.text(), LONGEST_SENTENCE, language))
                .collect(Collectors.joining(" "));
        return Optional.of(
                new Summary(content, best.stream().map(Said::entryId).distinct().toList()));
    }

    private static List<Said> sentences(SpokenAnswer answer, Language language) {
        return answer.entries().stream()
                .flatMap(entry -> Said.sentences(entry, language).stream())
                .toList();
    }
}
