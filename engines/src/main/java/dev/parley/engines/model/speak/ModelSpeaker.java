package dev.parley.engines.model.speak;

import dev.parley.domain.graph.Node;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.turn.DecidingValue;
import dev.parley.domain.turn.ModelCall.Role;
import dev.parley.domain.turn.Step;
import dev.parley.domain.work.WorkItem.HistoryLine;
import dev.parley.engines.Generate;
import dev.parley.engines.GenerateRequest;
import dev.parley.engines.Words;
import dev.parley.engines.builtin.assess.Distress;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Clip;
import dev.parley.engines.model.EngineName;
import dev.parley.engines.model.call.ModelCaller;
import dev.parley.engines.model.call.ModelRequest;
import dev.parley.engines.model.call.Shares;
import dev.parley.engines.model.claim.Claims;
import dev.parley.engines.model.hear.BroughtIn;
import dev.parley.engines.model.hear.Cleared;
import dev.parley.engines.model.hear.Hearing;
import dev.parley.engines.model.output.JsonReply;
import dev.parley.engines.model.output.Leaks;
import dev.parley.engines.model.output.OutputSchema;
import dev.parley.engines.model.output.Shape;
import dev.parley.engines.model.prompt.Briefing;
import dev.parley.engines.model.prompt.Prompt;
import dev.parley.engines.model.provider.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Has a model write the agent's words, for the step that was decided and no other. A question of the blueprint always appears as
 * the researcher wrote it: for a step to another node the model writes a transition, and the node's text is put after it here, so
 * that no model can change what is asked. Goodbyes are the researcher's or the built-in engine's alone. The built-in engine
 * speaks in the model's place when it cannot, after messages that try to steer the interviewer, and to who may be in danger: what is
 * said then was weighed word for word. Thread-safe.
 */
public final class ModelSpeaker implements Generate {

    private static final Prompt PROMPT = Prompt.load("ask", 2);
    private static final OutputSchema FORM = new OutputSchema(
            "words", Shape.object().with("words", Shape.text(2_000)).schema());
    private static final int MOST_TOKENS = 1_500;
    private static final double LIVELY = 0.6;
    private static final int CANARY_CHARS = 12;

    private final ModelCaller caller;
    private final Generate builtIn;
    private final Shares shares;
    private final Hearing hearing;
    private final Meanings meanings;
    private final Claims claims;

    /**
     * @param meanings by which a question put differently is compared with the researcher's
     * @param claims by which what is said to have been said is compared with what was said
     */
    public ModelSpeaker(
            ModelCaller caller, Generate builtIn, Shares shares, Hearing hearing, Meanings meanings, Claims claims) {
        this.caller = caller;
        this.builtIn = builtIn;
        this.shares = shares;
        this.hearing = hearing;
        this.meanings = meanings;
        this.claims = claims;
    }

    @Override
    public Words words(GenerateRequest request) {
        var task = task(request);
        if (task.isEmpty() || Distress.in(request.turn().answer())) {
            return builtIn.words(request);
        }
        var heard = hearing.cleared(
                request.history(),
                request.turn().values(),
                Briefing.asked(request.node()),
                request.turn().answer(),
                request.language());
        return heard.steered() ? builtIn.words(request) : byModel(request, heard, task.get());
    }

    /** Empty where a model has nothing to add. */
    private static Optional<Task> task(GenerateRequest request) {
        return switch (request.step()) {
            case Step.FollowUp followUp -> Optional.of(new Task.FollowUp(followUp.technique()));
            case Step.Redirect redirect -> Optional.of(new Task.Redirect(redirect.firm()));
            case Step.Rephrase _ ->
                // A form is on the screen, or a yes, no or number is missing: what can be said of it is said.
                request.node().type().isFilledIn() || asksForAValue(request)
                        ? Optional.empty()
                        : Optional.of(new Task.Rephrase(request.assessment().ask()));
            case Step.MoveOn moveOn -> transition(request, moveOn);
            case Step.Finish _ -> Optional.empty();
        };
    }

    private static boolean asksForAValue(GenerateRequest request) {
        var graph = request.blueprint().spec().graph();
        return DecidingValue.missing(graph, request.node(), request.assessment())
                .isPresent();
    }

    private static Optional<Task> transition(GenerateRequest request, Step.MoveOn moveOn) {
        var next = request.blueprint()
                .spec()
                .graph()
                .node(moveOn.toNode())
                .map(Node::text)
                .orElseThrow();
        boolean nothingHeard =
                moveOn.edge().isEmpty() || request.turn().answer().isEmpty();
        if (nothingHeard || next.isBlank()) {
            return Optional.empty();
        }
        var assessment = request.assessment();
        boolean gentle = assessment.declined() || !assessment.sensitiveTopics().isEmpty();
        return Optional.of(new Task.Transition(next, gentle));
    }

    private Words byModel(GenerateRequest request, Cleared heard, Task task) {
        var model = request.agent().spec().modelConfig().generation();
        var canary = canary(request);
        var values = new AskValues(request, heard, notes(request, heard), task).all(canary);
        var system = PROMPT.system(values);
        var check = new WordsCheck(
                task,
                request.language(),
                new Leaks(system, List.of(canary), seen(request)),
                earlier(request.history()),
                Briefing.visible(request.blueprint()),
                broughtIn(request, heard, system),
                new Rules(claims, meanings).of(request, heard, task));
        var called = caller.call(
                request.context(),
                new ModelRequest(
                        Role.GENERATION,
                        model,
                        PROMPT.name(),
                        system,
                        List.of(new Said(false, PROMPT.user(values))),
                        Optional.of(FORM),
                        MOST_TOKENS,
                        LIVELY,
                        false,
                        shares.untilDone(request.context().deadline())),
                text -> JsonReply.read(text, FORM).then(check::check));
        return called.value()
                .map(words -> new Words(whole(words, task), EngineName.of(model), called.calls()))
                .orElseGet(() -> {
                    var standIn = builtIn.words(request);
                    return new Words(standIn.text(), standIn.engine(), called.calls());
                });
    }

    /** What a model wrote about the answer, which may repeat an order that stands there; without what was added of orders. */
    private String notes(GenerateRequest request, Cleared heard) {
        var assessment = request.assessment();
        var rationale =
                assessment.rationale().replace(heard.omission().orElse(""), "").strip();
        boolean usable = assessment.prompt().isPresent() && !hearing.isSteered(rationale, "", "en");
        return usable ? rationale : "";
    }

    private static BroughtIn broughtIn(GenerateRequest request, Cleared heard, String system) {
        var ours = new ArrayList<String>(Briefing.visible(request.blueprint()));
        ours.add(system);
        return BroughtIn.of(heard, ours, request.language());
    }

    private static String whole(String words, Task task) {
        if (!(task instanceof Task.Transition(var next, boolean _))) {
            return words;
        }
        var whole = words + " " + next;
        return Clip.bytes(whole) <= Limits.TEXT_BYTES ? whole : next;
    }

    /** Says nothing to anybody, and so gives the prompt away when it comes out. */
    private static String canary(GenerateRequest request) {
        return DerivedId.of(
                        "canary",
                        request.context().runId().value(),
                        request.history().size())
                .toString()
                .replace("-", "")
                .substring(0, CANARY_CHARS);
    }

    private static List<String> earlier(List<HistoryLine> history) {
        return history.stream()
                .filter(HistoryLine::fromAgent)
                .map(HistoryLine::text)
                .toList();
    }

    /** What the participant has said, and seen or will see of the blueprint. */
    private static List<String> seen(GenerateRequest request) {
        var seen = new ArrayList<String>(Briefing.visible(request.blueprint()));
        Stream.concat(request.history().stream().map(HistoryLine::text), request.turn().answer().stream())
                .forEach(seen::add);
        return seen;
    }
}
