import dev.parley.client.Conversation;
import dev.parley.client.Parley;
import dev.parley.client.model.AgentDraft;
import dev.parley.client.model.BlueprintDraft;
import dev.parley.client.model.ConversationState;
import dev.parley.client.model.Edge;
import dev.parley.client.model.Graph;
import dev.parley.client.model.Node;
import dev.parley.client.model.Persona;
import dev.parley.client.model.ProbingDepth;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.ShownEntry;
import dev.parley.client.model.Technique;
import dev.parley.client.model.Tone;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A study of two questions from beginning to end: publishes it, makes a run, takes part over its join link, and prints what was
 * said, what happened, and the responses. Needs a key with {@code runs:write}, {@code catalog:write} and {@code results:read}.
 *
 * <pre>java -cp "$(cat standalone/target/class-path)" examples/client/Interview.java http://127.0.0.1:8080 sk_test_…</pre>
 */
public final class Interview {

    private static final Map<String, String> ANSWERS =
            Map.of("why", "It saves me an hour every week.", "what", "A shared calendar would be nice.");

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: Interview <server> <API key>");
            System.exit(2);
        }
        try (var parley = Parley.at(URI.create(arguments[0]), arguments[1])) {
            var run = parley.runs().create(RunDraft.on(study(parley)));
            System.out.println("Run " + run.id() + ", to take part: " + run.joinUrl().orElseThrow());
            try (var conversation = parley.conversation(run.joinToken().orElseThrow())) {
                takePart(conversation);
            }
            history(parley, run.id());
            responses(parley, run.id());
        }
    }

    private static String study(Parley parley) {
        var agent = parley.agents()
                .create(AgentDraft.of(
                        "Ada",
                        new Persona("You are kind and brief.", Tone.CONVERSATIONAL, Optional.of("en")),
                        List.of(Technique.TELL_ME_MORE),
                        ProbingDepth.LIGHT));
        var graph = new Graph(
                Optional.of("why"),
                Map.of("why", question("why", "Why do you use it?"), "what", question("what", "What do you miss?")),
                List.of(new Edge("why", "what", Optional.empty(), 0)));
        var blueprint = parley.blueprints().create(BlueprintDraft.of(agent.id(), "Two questions", graph));
        return parley.blueprints().publish(blueprint.id()).id();
    }

    private static Node question(String key, String text) {
        var noProbing = new Node.Probing(Optional.of(false), Optional.empty(), List.of(), Optional.empty());
        return new Node.Question(key, text, Optional.empty(), Optional.of(true), Optional.of(noProbing));
    }

    /** Does what a participant's page does: follows the conversation and answers what is asked. */
    private static void takePart(Conversation conversation) {
        var answered = new HashMap<String, String>();
        conversation.join();
        try (var stream = conversation.follow(0)) {
            for (var next = stream.next(); next.isPresent(); next = stream.next()) {
                switch (next.get().value()) {
                    case ShownEntry entry -> System.out.println(entry.role() + ": " + entry.content());
                    case ConversationState state -> {
                        if (state.over()) {
                            return;
                        }
                        if (state.status() == RunStatus.AWAITING_CONSENT) {
                            conversation.consent(true);
                        }
                        state.openNode()
                                .map(ConversationState.OpenNode::id)
                                .filter(node -> state.status() == RunStatus.ACTIVE && !state.typing())
                                .filter(node -> answered.putIfAbsent(node, ANSWERS.get(node)) == null)
                                .ifPresent(node -> conversation.say(ANSWERS.get(node)));
                    }
                }
            }
        }
    }

    /** Every event up to the end of the run, those to come included; a broken connection is taken up again. */
    private static void history(Parley parley, String run) {
        try (var events = parley.runs().follow(run, 0)) {
            for (var next = events.next(); next.isPresent(); next = events.next()) {
                System.out.println(next.get().value().version() + " " + next.get().type());
            }
        }
    }

    private static void responses(Parley parley, String run) {
        for (var item : parley.runs().responses(run).items()) {
            System.out.println(item.questionText() + " -> "
                    + item.answer().map(answer -> answer.verbatim()).orElse("(no answer)"));
        }
    }
}
