package dev.parley.system.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A participant who holds a join link, and what the participant has said so far. */
public final class Conversation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ApiClient api;
    private final String run;
    private final String join;
    private final List<String> said = new ArrayList<>();

    private Conversation(ApiClient api, String run, String join) {
        this.api = api;
        this.run = run;
        this.join = join;
    }

    /** Creates a run and opens its link. */
    public static Conversation start(ApiClient api, String blueprint) {
        Answer run = api.post("/api/v1/interview-runs", "{\"blueprint_id\": \"" + blueprint + "\"}")
                .expect(201);
        String token = URI.create(run.text("/join_url")).getPath().replaceFirst("^/join/", "");
        var conversation = new Conversation(api, run.text("/id"), "/api/v1/join/" + token);
        api.post(conversation.join + "/sessions", "{}").expect(200);
        return conversation;
    }

    /** Agrees to the consent text. */
    public void consent() {
        awaitStatus("awaiting_consent");
        api.post(join + "/consent", "{\"granted\": true}").expect(200);
        awaitStatus("active");
    }

    /** Waits until the node is open and says something there. */
    public void says(String node, String words) {
        awaitOpen(node);
        say(words);
    }

    /** Waits for the agent's follow-up at the node and answers it. */
    public void followUpAnswered(String node, String words) {
        await().atMost(PATIENCE).until(() -> lastSpeaker(node).equals("agent"));
        say(words);
    }

    /** Says it now. */
    public void say(String words) {
        String body = JSON.createObjectNode()
                .put("content", words)
                .put("client_message_id", "m-" + said.size())
                .toString();
        api.post(join + "/messages", body).expect(200);
        said.add(words);
    }

    /** Waits until the form is open and answers it. */
    public void fillsIn(String node, String data) {
        awaitOpen(node);
        api.post(join + "/respond", "{\"node_id\": \"" + node + "\", \"data\": " + data + "}")
                .expect(200);
    }

    /** Waits until the run has that status. */
    public void awaitStatus(String status) {
        await().atMost(PATIENCE)
                .until(() -> api.get(path()).body().at("/status").asText(), status::equals);
    }

    /** Waits until the node is the open one. */
    public void awaitOpen(String node) {
        await().atMost(PATIENCE)
                .until(() -> api.get(join).body().at("/open_node/id").asText(), node::equals);
    }

    private String lastSpeaker(String node) {
        JsonNode state = api.get(join).body();
        JsonNode entries = state.at("/entries");
        boolean here = state.at("/open_node/id").asText().equals(node);
        return here && !entries.isEmpty()
                ? entries.get(entries.size() - 1).at("/role").asText()
                : "";
    }

    /** The run's address in the API. */
    public String path() {
        return "/api/v1/interview-runs/" + run;
    }

    /** The participant's address in the API. */
    public String joinPath() {
        return join;
    }

    /** Everything said, in order. */
    public List<String> said() {
        return List.copyOf(said);
    }
}
