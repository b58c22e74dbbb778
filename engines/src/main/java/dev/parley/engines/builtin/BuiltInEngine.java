package dev.parley.engines.builtin;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.engines.Analysis;
import dev.parley.engines.Analyze;
import dev.parley.engines.Assess;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.Assessed;
import dev.parley.engines.Conversation;
import dev.parley.engines.DrawResponses;
import dev.parley.engines.Generate;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.Responses;
import dev.parley.engines.Words;
import dev.parley.engines.builtin.assess.AnswerAssessor;
import dev.parley.engines.builtin.generate.WordsWriter;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.results.ConversationAnalyst;
import dev.parley.engines.builtin.results.ResponseDrawer;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.NounPhrases;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;

/**
 * The built-in engine behind all ports: no model, no network, the same answer to the same request. Its word lists and taggers
 * and its sentence model are loaded once, with the first engine that is made (about a second), and shared. Thread-safe.
 */
public final class BuiltInEngine implements Assess, Generate, DrawResponses, Analyze {

    private static final int WARM_SENTENCES = 20;

    private final Meanings meanings;
    private final Assess assess;
    private final Generate generate;
    private final DrawResponses responses;
    private final Analyze analyze;

    /** Loads what all languages need, so that no participant waits for it. */
    public BuiltInEngine() {
        this(Meanings.shared());
    }

    /** An engine that reads with the given meanings. */
    public BuiltInEngine(Meanings meanings) {
        this.meanings = meanings;
        this.assess = new AnswerAssessor(meanings);
        this.generate = new WordsWriter(meanings);
        this.responses = new ResponseDrawer(assess);
        this.analyze = new ConversationAnalyst(assess, meanings);
        for (var language : Language.values()) {
            NounPhrases.of(language).in(Text.of("1", language), 1);
            Feelings.of("1", language);
            SpokenLanguage.of("1", language);
            warm(meanings.of(language));
        }
    }

    /** The first sentences of a process are slow, until code and buffers are there: no participant's should be among them. */
    private static void warm(Meaning meaning) {
        for (int words = 1; words <= WARM_SENTENCES; words++) {
            meaning.of("one more ".repeat(words));
        }
    }

    /** One line for an operator: which of its methods run here, and why. */
    public String description() {
        return meanings.description();
    }

    /** What it reads with, for engines that stand beside it. */
    public Meanings meanings() {
        return meanings;
    }

    @Override
    public Assessed assess(AssessRequest request) {
        return assess.assess(request);
    }

    @Override
    public Words words(GenerateRequest request) {
        return generate.words(request);
    }

    @Override
    public Responses responses(Conversation conversation) {
        return responses.responses(conversation);
    }

    @Override
    public Analysis analyze(Conversation conversation, Model model) {
        return analyze.analyze(conversation, model);
    }
}
