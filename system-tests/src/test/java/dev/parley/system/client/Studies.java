package dev.parley.system.client;

/** The studies that the tests conduct. */
public final class Studies {

    private Studies() {}

    /** Five plain questions without probing; answers are acknowledged with the next question. */
    public static String plain(ApiClient api) {
        return publish(
                api,
                """
                {"entry_node": "q1",
                 "nodes": {%s},
                 "edges": [{"from": "q1", "to": "q2", "priority": 0, "condition": null},
                           {"from": "q2", "to": "q3", "priority": 0, "condition": null},
                           {"from": "q3", "to": "q4", "priority": 0, "condition": null},
                           {"from": "q4", "to": "q5", "priority": 0, "condition": null}]}
                """.formatted(String.join(",", plainNode(1), plainNode(2), plainNode(3), plainNode(4), plainNode(5))),
                false);
    }

    /** Probing, a form that branches, a stimulus and an optional question, with consent. */
    public static String full(ApiClient api) {
        return publish(api, """
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
                """, true);
    }

    private static String plainNode(int number) {
        return """
                "q%1$d": {"type": "question", "key": "q%1$d", "text": "Question %1$d?", "required": true,
                          "probing": {"enabled": false}}""".formatted(number);
    }

    private static String publish(ApiClient api, String graph, boolean consent) {
        String agent = api.post("/api/v1/agents", """
                        {"name": "Ada", "persona": {"system_prompt": "You are kind.", "tone": "conversational"},
                         "techniques": ["tell_me_more", "mirroring"], "probing_depth": "light"}""").expect(201).text("/id");
        String blueprint = api.post("/api/v1/blueprints", """
                        {"agent_id": "%s", "name": "Study", "graph": %s,
                         "settings": {"language": "en", "consent": %s, "outro_message": "Thank you, goodbye."}}""".formatted(agent, graph, consent))
                .expect(201)
                .text("/id");
        api.post("/api/v1/blueprints/" + blueprint + "/publish", "{}").expect(200);
        return blueprint;
    }

    /** A run on the blueprint; its id. */
    public static String run(ApiClient api, String blueprint) {
        return api.post("/api/v1/interview-runs", "{\"blueprint_id\": \"" + blueprint + "\"}")
                .expect(201)
                .text("/id");
    }
}
