package dev.parley.system.client;

import static org.awaitility.Awaitility.await;

import dev.parley.client.Conversation;
import dev.parley.client.Parley;
import dev.parley.client.model.ConversationState.OpenNode;
import dev.parley.client.model.Entry;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A participant who holds a join link, and what the participant has said so far. */
public final class Participant {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Parley researcher;
    private final InterviewRun run;
    private final Conversation conversation;
    private final List<String> said = new ArrayList<>();

    private Participant(Parley researcher, InterviewRun run) {
        this.researcher = researcher;
        this.run = run;
        this.conversation = researcher.conversation(run.joinToken().orElseThrow());
    }

    /** Creates a run and opens its link. */
    public static Participant start(Parley researcher, String blueprint) {
        return start(researcher, RunDraft.on(blueprint));
    }

    /** The same with more said of the run. */
    public static Participant start(Parley researcher, RunDraft draft) {
        var participant = new Participant(researcher, researcher.runs().create(draft));
        participant.conversation.join();
        return participant;
    }

    /** Agrees to the consent text. */
    public void consent() {
        awaitStatus(RunStatus.AWAITING_CONSENT);
        conversation.consent(true);
        awaitStatus(RunStatus.ACTIVE);
    }

    /** Waits until the node is open and says something there. */
    public void says(String node, String words) {
        awaitOpen(node);
        say(words);
    }

    /** Waits for the agent's follow-up at the node and answers it. */
    public void followUpAnswered(String node, String words) {
        awaitAgent(node);
        say(words);
    }

    /** Waits until the agent has reacted, and the node is still the open one. */
    public void awaitAgent(String node) {
        await().atMost(PATIENCE).until(() -> agentSpokeLast(node));
    }

    /** Says it now. */
    public void say(String words) {
        conversation.say(MessageDraft.typed(words));
        said.add(words);
    }

    /** Waits until the form is open and answers it. */
    public void fillsIn(String node, Map<String, ?> data) {
        awaitOpen(node);
        conversation.respond(node, data);
    }

    /** Waits until the run has that status. */
    public void awaitStatus(RunStatus status) {
        await().atMost(PATIENCE).until(() -> researcher.runs().get(run.id()).status() == status);
    }

    /** Waits until the node is the open one. */
    public void awaitOpen(String node) {
        await().atMost(PATIENCE)
                .until(() -> conversation
                        .state()
                        .openNode()
                        .map(OpenNode::id)
                        .filter(node::equals)
                        .isPresent());
    }

    private boolean agentSpokeLast(String node) {
        var state = conversation.state();
        boolean here = state.openNode().map(OpenNode::id).filter(node::equals).isPresent();
        return here && !state.entries().isEmpty() && state.entries().getLast().role() == Entry.Role.AGENT;
    }

    /** The run's id. */
    public String run() {
        return run.id();
    }

    /** What the link leads to. */
    public Conversation conversation() {
        return conversation;
    }

    /** Everything said, in order. */
    public List<String> said() {
        return List.copyOf(said);
    }
}
