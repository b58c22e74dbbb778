package dev.parley.engines.eval;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.turn.Step;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.BuiltIn;
import dev.parley.engines.builtin.BuiltInEngine;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.results.Talk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The built-in engine, asked through its ports as an interview asks it. */
final class BuiltInReader implements Reader {

    private final String name;
    private final BuiltInEngine engine;

    private BuiltInReader(String name, Meanings meanings) {
        this.name = name;
        this.engine = new BuiltInEngine(meanings);
    }

    /** The engine as it is. */
    static BuiltInReader asItIs() {
        return new BuiltInReader(BuiltIn.NAME, Meanings.shared());
    }

    /** The engine as it is where the sentence model cannot run. */
    static BuiltInReader byWords() {
        return new BuiltInReader("without embeddings", Meanings.lexical("to see what they are worth"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reading read(LabelledSet.Item item) {
        var found = assess(
                Studies.of(item.study()), item.question().key(), item.answer().says());
        return new Reading(
                found.addressed(),
                found.declined(),
                found.offTopic(),
                found.hintSatisfied(),
                found.ask().map(ask -> ask.name().toLowerCase(Locale.ROOT)).orElse(Reading.NO_ASK),
                found.value().map(BuiltInReader::text).orElse(Reading.UNDETERMINED),
                feels(found.sentiment()));
    }

    /** What the engine does at one turn: reads the answer and writes a follow-up. */
    void turn(LabelledSet.Item item) {
        var study = Studies.of(item.study());
        var key = item.question().key();
        var found = assess(study, key, item.answer().says());
        var step = new Step.FollowUp(Technique.TELL_ME_MORE, "to be timed");
        engine.words(study.wants(Study.RUN, key, item.answer().says(), found, step));
    }

    private Assessment assess(Study study, String nodeId, List<String> says) {
        return engine.assess(study.answered(nodeId, says.toArray(String[]::new)))
                .assessment();
    }

    @Override
    public InterviewReading read(String id, LabelledInterview interview) {
        var study = Studies.of(interview);
        var talk = new Talk(study);
        var numbers = new HashMap<EntryId, Integer>();
        int version = 0;
        for (var question : interview.questions()) {
            talk.open(question.key());
            version++;
            var says = new ArrayList<String>();
            for (int number = 1; number <= interview.entries().size(); number++) {
                var entry = interview.entries().get(number - 1);
                if (entry.question().equals(question.key())) {
                    if (entry.asks().isPresent()) {
                        talk.asksOn(question.key(), entry.asks().get());
                        version++;
                    }
                    talk.says(question.key(), entry.says());
                    version++;
                    numbers.put(Talk.id(version), number);
                    says.add(entry.says());
                }
            }
            talk.assessed(question.key(), assess(study, question.key(), says));
            talk.leaves(question.key(), NodeOutcome.ANSWERED, says.size() - 1);
        }
        return reading(engine.analyze(talk.conversation(), Model.BUILT_IN).results(), numbers);
    }

    private static InterviewReading reading(AnalysisResults results, Map<EntryId, Integer> numbers) {
        var themes = results.themes().stream()
                .map(theme -> new InterviewReading.Theme(
                        theme.label(),
                        theme.evidence().stream()
                                .flatMap(entry -> Optional.ofNullable(numbers.get(entry)).stream())
                                .collect(Collectors.toCollection(HashSet::new))))
                .toList();
        var feels = results.sentimentByQuestion().stream()
                .collect(Collectors.toMap(
                        AnalysisResults.QuestionSentiment::questionKey,
                        each -> feels(Optional.of(each.mood().sentiment()))));
        return new InterviewReading(themes, feels);
    }

    private static String feels(Optional<Sentiment> sentiment) {
        return sentiment.orElse(Sentiment.NEUTRAL).name().toLowerCase(Locale.ROOT);
    }

    /** As the labels write values. */
    private static String text(Json value) {
        return switch (value) {
            case Json.Bool bool -> Boolean.toString(bool.value());
            case Json.Num number -> number.value().stripTrailingZeros().toPlainString();
            case Json.Text text -> text.value().toLowerCase(Locale.ROOT);
            case Json.Null ignored -> Reading.UNDETERMINED;
            case Json.Array ignored -> Reading.UNDETERMINED;
            case Json.Object ignored -> Reading.UNDETERMINED;
        };
    }
}
