package dev.parley.system.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.Parley;
import dev.parley.client.http.Json;
import dev.parley.client.model.AgentDraft;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.BlueprintDraft;
import dev.parley.client.model.Graph;
import dev.parley.client.model.ModelChoice;
import dev.parley.client.model.Persona;
import dev.parley.client.model.ProbingDepth;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.Technique;
import dev.parley.client.model.Tone;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The studies that the tests conduct. */
public final class Studies {

    private Studies() {}

    /** Five plain questions without probing; answers are acknowledged with the next question. */
    public static String plain(Parley parley) {
        return publish(
                parley,
                """
                {"entry_node": "q1",
                 "nodes": {%s},
                 "edges": [{"from": "q1", "to": "q2", "priority": 0, "condition": null},
                           {"from": "q2", "to": "q3", "priority": 0, "condition": null},
                           {"from": "q3", "to": "q4", "priority": 0, "condition": null},
                           {"from": "q4", "to": "q5", "priority": 0, "condition": null}]}
                """.formatted(String.join(",", plainNode(1), plainNode(2), plainNode(3), plainNode(4), plainNode(5))),
                false,
                Optional.empty());
    }

    /** Probing, a form that branches, a stimulus and an optional question, with consent. */
    public static String full(Parley parley) {
        return full(parley, Optional.empty());
    }

    /** The same, conducted by these models. */
    public static String full(Parley parley, Optional<ModelChoice> models) {
        return publish(parley, """
                {"entry_node": "work",
                 "nodes": {
                   "work": {"type": "question", "key": "work", "text": "How do you plan your week at work?",
                            "objective": "Learn how the week is planned", "required": true,
                            "probing": {"enabled": true, "max_follow_ups": 1, "techniques": ["tell_me_more"],
                                        "completion_hint": "tools used for planning"}},
                   "team": {"type": "form", "key": "team", "text": "Please tell us about your team.", "required": true,
                            "fields": [{"key": "size", "type": "number", "label": "Team size", "required": true,
                                        "min": 1, "max": 500}]},
                   "large": {"type": "question", "key": "large", "text": "How do you coordinate so many people?",
                             "required": true, "probing": {"enabled": false}},
                   "small": {"type": "question", "key": "small", "text": "What does a small team make easy?",
                             "required": true, "probing": {"enabled": false}},
                   "picture": {"type": "stimulus", "key": "picture", "text": "Please read this.", "required": false,
                               "content": {"kind": "text", "text": "A calendar full of meetings."}},
                   "pay": {"type": "question", "key": "pay", "text": "How satisfied are you with your pay?",
                           "required": false, "probing": {"enabled": true}}},
                 "edges": [{"from": "work", "to": "team", "priority": 0, "condition": null},
                           {"from": "team", "to": "large", "priority": 0,
                            "condition": {"type": "structured", "field": "team.size", "operator": "gt", "value": 10}},
                           {"from": "team", "to": "small", "priority": 1, "condition": null},
                           {"from": "large", "to": "picture", "priority": 0, "condition": null},
                           {"from": "small", "to": "picture", "priority": 0, "condition": null},
                           {"from": "picture", "to": "pay", "priority": 0, "condition": null}]}
                """, true, models);
    }

    /** A blueprint that cannot be published yet, because it asks nothing. */
    public static String unfinished(Parley parley) {
        var draft = new BlueprintDraft(
                agent(parley, Optional.empty()),
                "Study to come",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return parley.blueprints().create(draft).id();
    }

    private static String plainNode(int number) {
        return """
                "q%1$d": {"type": "question", "key": "q%1$d", "text": "Question %1$d?", "required": true,
                          "probing": {"enabled": false}}""".formatted(number);
    }

    private static String publish(Parley parley, String graph, boolean consent, Optional<ModelChoice> models) {
        var settings = new Blueprint.Settings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Thank you, goodbye."),
                Optional.of("en"),
                Optional.of(consent));
        var draft = new BlueprintDraft(
                agent(parley, models),
                "Study",
                Optional.empty(),
                Optional.of(read(graph)),
                Optional.of(settings),
                Optional.empty(),
                Optional.empty());
        var blueprint = parley.blueprints().create(draft);
        return parley.blueprints().publish(blueprint.id()).id();
    }

    private static String agent(Parley parley, Optional<ModelChoice> models) {
        var agent = parley.agents()
                .create(new AgentDraft(
                        "Ada",
                        Optional.empty(),
                        new Persona("You are kind.", Tone.CONVERSATIONAL, Optional.empty()),
                        Optional.empty(),
                        List.of(Technique.TELL_ME_MORE, Technique.MIRRORING),
                        ProbingDepth.LIGHT,
                        Optional.empty(),
                        Optional.empty(),
                        models,
                        Optional.empty()));
        return agent.id();
    }

    private static Graph read(String graph) {
        try {
            return Json.MAPPER.readValue(graph, Graph.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run on the blueprint; its id. */
    public static String run(Parley parley, String blueprint) {
        return parley.runs().create(RunDraft.on(blueprint)).id();
    }
}
