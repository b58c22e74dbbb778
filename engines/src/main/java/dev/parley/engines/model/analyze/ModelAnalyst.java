package dev.parley.engines.model.analyze;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.AnalysisResults.Summary;
import dev.parley.domain.run.AnalysisResults.Theme;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.ModelCall.Role;
import dev.parley.engines.Analysis;
import dev.parley.engines.Analyze;
import dev.parley.engines.Conversation;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.model.EngineName;
import dev.parley.engines.model.call.Called;
import dev.parley.engines.model.call.ModelCaller;
import dev.parley.engines.model.call.ModelRequest;
import dev.parley.engines.model.call.Shares;
import dev.parley.engines.model.claim.Claims;
import dev.parley.engines.model.hear.Hearing;
import dev.parley.engines.model.output.Checked;
import dev.parley.engines.model.output.JsonReply;
import dev.parley.engines.model.output.Leaks;
import dev.parley.engines.model.output.OutputSchema;
import dev.parley.engines.model.prompt.Briefing;
import dev.parley.engines.model.prompt.Prompt;
import dev.parley.engines.model.provider.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Has a model analyse a conversation: in one piece, or a long one piece by piece and then together. Every claim is held against
 * the entries that it cites: a quote that does not stand there word for word is dropped, and so are words of the model's own that the
 * entries do not bear out ({@link Claims}). A report of which nothing holds counts as no
 * report, and the built-in engine analyses. Answers are streamed, so that a provider that has stopped is told from one that is
 * still writing. Thread-safe.
 */
public final class ModelAnalyst implements Analyze {

    private static final Prompt MAP = Prompt.load("analyze-map", 2);
    private static final Prompt REDUCE = Prompt.load("analyze-reduce", 2);
    private static final int MOST_TOKENS = 8_000;
    private static final double SOBER = 0.2;

    private final ModelCaller caller;
    private final Analyze builtIn;
    private final Shares shares;
    private final Hearing hearing;
    private final Claims claims;

    /** @param claims by which what a model says is held against what was said */
    public ModelAnalyst(ModelCaller caller, Analyze builtIn, Shares shares, Hearing hearing, Claims claims) {
        this.caller = caller;
        this.builtIn = builtIn;
        this.shares = shares;
        this.hearing = hearing;
        this.claims = claims;
    }

    @Override
    public Analysis analyze(Conversation conversation, Model model) {
        var citable = new Citable(conversation, hearing);
        if (citable.isEmpty()) {
            return builtIn.analyze(conversation, model);
        }
        var calls = new ArrayList<ModelCall>();
        return findings(conversation, model, citable, calls)
                .map(found -> new Analysis(results(found), EngineName.of(model), model.model(), calls))
                .orElseGet(() -> {
                    var standIn = builtIn.analyze(conversation, model);
                    return new Analysis(standIn.results(), standIn.engine(), standIn.model(), calls);
                });
    }

    private Optional<Findings> findings(
            Conversation conversation, Model model, Citable citable, List<ModelCall> calls) {
        var chunks = Chunks.of(conversation, citable);
        var found = new ArrayList<Findings>();
        for (var chunk : chunks) {
            var called = map(conversation, model, citable, chunk, chunks.size() > 1, calls);
            calls.addAll(called.calls());
            if (called.value().isEmpty()) {
                return Optional.empty();
            }
            found.add(called.value().get());
        }
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        var called = reduce(conversation, model, found, calls);
        calls.addAll(called.calls());
        return called.value();
    }

    private Called<Findings> map(
            Conversation conversation,
            Model model,
            Citable citable,
            String chunk,
            boolean part,
            List<ModelCall> before) {
        var values = values(conversation);
        values.put("part", part);
        values.put("transcript", chunk);
        var report = new MapReport(citable, prose(MAP.system(values), conversation));
        return ask(conversation, model, MAP, MapReport.SCHEMA, values, before, report::read, part);
    }

    private Called<Findings> reduce(
            Conversation conversation, Model model, List<Findings> found, List<ModelCall> before) {
        var values = values(conversation);
        var report = new ReduceReport(found, conversation.entries(), prose(REDUCE.system(values), conversation));
        values.put("reports", report.lines());
        return ask(conversation, model, REDUCE, ReduceReport.SCHEMA, values, before, report::read, false);
    }

    private Called<Findings> ask(
            Conversation conversation,
            Model model,
            Prompt prompt,
            OutputSchema schema,
            Map<String, Object> values,
            List<ModelCall> before,
            Function<ObjectNode, Findings> read,
            boolean mayFindNothing) {
        var request = new ModelRequest(
                Role.ANALYSIS,
                model,
                prompt.name(),
                prompt.system(values),
                List.of(new Said(false, prompt.user(values))),
                Optional.of(schema),
                MOST_TOKENS,
                SOBER,
                true,
                shares.untilDone(conversation.context().deadline()));
        return caller.call(
                conversation.context().after(before),
                request,
                text -> JsonReply.read(text, schema).then(report -> held(read.apply(report), mayFindNothing)));
    }

    /** Nothing may be found in a part; a model that finds nothing in a whole interview leaves it to the built-in engine. */
    private static Checked<Findings> held(Findings found, boolean mayFindNothing) {
        return (found.claimed() || !mayFindNothing) && found.isEmpty()
                ? Checked.unusable(
                        "No claim holds, or there is none: cite entries by their ids, copy quotes character for character from the"
                                + " entry that you name, and say nothing that the cited entries do not say: no other number, name or"
                                + " quantity.")
                : new Checked.Usable<>(found);
    }

    private Prose prose(String system, Conversation conversation) {
        return new Prose(new Leaks(system, List.of(), List.of()), new Backing(claims, conversation));
    }

    private static Map<String, Object> values(Conversation conversation) {
        var values = new HashMap<String, Object>(Briefing.study(conversation.blueprint(), conversation.language()));
        values.put("most_themes", MapReport.MOST_THEMES);
        values.put("most_quotes", MapReport.MOST_QUOTES);
        return values;
    }

    private static AnalysisResults results(Findings found) {
        return new AnalysisResults(
                summary(found),
                found.themes().stream()
                        .sorted(Comparator.comparingDouble(Theme::salience).reversed())
                        .toList(),
                found.overall(),
                found.byQuestion());
    }

    private static Optional<Summary> summary(Findings found) {
        if (found.sentences().isEmpty()) {
            return Optional.empty();
        }
        var content = found.sentences().stream().map(Findings.Sentence::text).collect(Collectors.joining(" "));
        var evidence = found.sentences().stream()
                .flatMap(sentence -> sentence.evidence().stream())
                .distinct()
                .toList();
        return Optional.of(new Summary(Clip.toBytes(content, Limits.ANALYSIS_SUMMARY_BYTES), evidence));
    }
}
