package dev.parley.engines.model.assess;

import dev.parley.domain.graph.Node;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ModelCall.Role;
import dev.parley.engines.Assess;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.Assessed;
import dev.parley.engines.model.EngineName;
import dev.parley.engines.model.call.ModelCaller;
import dev.parley.engines.model.call.ModelRequest;
import dev.parley.engines.model.call.Shares;
import dev.parley.engines.model.hear.Cleared;
import dev.parley.engines.model.hear.Hearing;
import dev.parley.engines.model.output.Checked;
import dev.parley.engines.model.output.JsonReply;
import dev.parley.engines.model.output.Leaks;
import dev.parley.engines.model.output.OutputSchema;
import dev.parley.engines.model.prompt.Briefing;
import dev.parley.engines.model.prompt.Progress;
import dev.parley.engines.model.prompt.Prompt;
import dev.parley.engines.model.prompt.SoFar;
import dev.parley.engines.model.provider.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has a model judge answers. The built-in engine judges in its place when it cannot, and when the newest message tries to
 * steer the interviewer; of earlier ones a model is not shown that part. Thread-safe.
 */
public final class ModelAssessor implements Assess {

    private static final Prompt PROMPT = Prompt.load("assess", 2);

    /** A form is some 200 tokens; models that think before they write count that as well. */
    private static final int MOST_TOKENS = 2_000;

    private final ModelCaller caller;
    private final Assess builtIn;
    private final Shares shares;
    private final Hearing hearing;

    /** @param shares how the time of a turn is shared out */
    public ModelAssessor(ModelCaller caller, Assess builtIn, Shares shares, Hearing hearing) {
        this.caller = caller;
        this.builtIn = builtIn;
        this.shares = shares;
        this.hearing = hearing;
    }

    @Override
    public Assessed assess(AssessRequest request) {
        var heard = hearing.cleared(
                request.history(), Map.of(), Briefing.asked(request.node()), request.answer(), request.language());
        if (heard.steered()) {
            return new Assessed(with(heard.omission(), builtIn.assess(request).assessment()), List.of());
        }
        var form = new AssessmentForm(request);
        var schema = form.schema();
        var asked = modelRequest(request, heard, form, schema);
        var leaks = new Leaks(asked.system(), List.of(), form.mentionable());
        var engine = EngineName.of(asked.model());
        var called = caller.call(
                request.context(),
                asked,
                text -> JsonReply.read(text, schema)
                        .then(filledIn -> new Checked.Usable<>(form.read(filledIn, engine, PROMPT.name(), leaks))));
        return called.value()
                .map(byModel -> new Reconciled(request, builtIn).of(byModel))
                .map(assessment -> new Assessed(with(heard.omission(), assessment), called.calls()))
                .orElseGet(() -> new Assessed(builtIn.assess(request).assessment(), called.calls()));
    }

    private ModelRequest modelRequest(AssessRequest request, Cleared heard, AssessmentForm form, OutputSchema schema) {
        var values = values(request, heard, form);
        return new ModelRequest(
                Role.ASSESSMENT,
                request.agent().spec().modelConfig().assessment(),
                PROMPT.name(),
                PROMPT.system(values),
                List.of(new Said(false, PROMPT.user(values))),
                Optional.of(schema),
                MOST_TOKENS,
                0,
                false,
                shares.untilAssessed(request.context().deadline()));
    }

    private static Map<String, Object> values(AssessRequest request, Cleared heard, AssessmentForm form) {
        var node = request.node();
        var soFar = SoFar.of(heard.history(), heard.answer());
        var graph = request.blueprint().spec().graph();
        var values = new HashMap<String, Object>(Briefing.study(request.blueprint(), request.language()));
        values.putAll(form.values());
        values.put("persona", request.agent().spec().persona().systemPrompt());
        values.put("question", Briefing.asked(node));
        values.put("objective", Briefing.objective(node));
        values.put("hint", Briefing.hint(node));
        values.put("stimulus", node instanceof Node.Stimulus);
        values.put("conversation", soFar.lines());
        values.put("shortened", soFar.shortened());
        values.put(
                "answered",
                Progress.of(graph, request.nodeId(), heard.history(), heard.values())
                        .answered());
        values.put("answer", SoFar.answer(heard.answer()));
        return values;
    }

    private static Assessment with(Optional<String> omission, Assessment assessment) {
        return omission.map(told -> assessment
                        .draft()
                        .rationale(assessment.rationale() + " " + told)
                        .done())
                .orElse(assessment);
    }
}
