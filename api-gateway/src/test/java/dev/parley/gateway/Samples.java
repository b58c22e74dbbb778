package dev.parley.gateway;

/** Bodies that are good as they are. */
public final class Samples {

    public static final String AGENT = """
            {"name":"Ada","description":"Asks about tools","persona":{"system_prompt":"You are kind.","tone":"neutral","language":"en"},
             "voice":{"provider":"acme","voice_id":"v1","speed":1.5},
             "techniques":["five_whys"],"probing_depth":"light",
             "boundaries":{"max_follow_ups_per_question":2,"off_topic_handling":"allow","sensitive_topics":["health"]},
             "metadata":{"team":"red"}}""";

    public static final String GRAPH = """
            {"entry_node":"why",
             "nodes":{
               "why":{"type":"question","key":"why","text":"Why do you use it?","objective":"motives","required":true,
                      "probing":{"enabled":false,"max_follow_ups":0,"techniques":["tell_me_more"],"completion_hint":"a motive"}},
               "details":{"type":"form","key":"details","text":"Some details, please.","required":true,
                      "fields":[{"key":"seats","type":"number","label":"Seats","required":true,"min":1,"max":100}]}},
             "edges":[{"from":"why","to":"details","priority":0,
                       "condition":{"type":"structured","field":"metadata.wave","operator":"eq","value":1}},
                      {"from":"why","to":"details","condition":null,"priority":1}]}""";

    public static final String CHANNEL = """
            {"name":"Phone","type":"telephony","provider":{"name":"acme","credentials_id":"cred-1","config":{"n":1}},
             "settings":{"recording":true,"max_duration_s":600,"idle_timeout_s":60},"metadata":{"team":"red"}}""";

    public static final String CONNECTOR = """
            {"name":"Meet","type":"google_meet","auth":{"credentials_id":"cred-2","service_account":"bot@acme.example"},
             "bot_config":{"display_name":"Ada","avatar_url":"https://acme.example/a.png","join_message":"Hello","auto_record":true},
             "metadata":{"team":"red"}}""";

    private Samples() {}

    public static String blueprint(String agentId) {
        return """
            {"agent_id":"%s","name":"Onboarding","description":"How it went","graph":%s,
             "settings":{"estimated_duration_m":5,"max_duration_m":30,"intro_message":"Hello","outro_message":"Bye",
                         "language":"en","consent":true},
             "pipeline":{"transcript":true,"responses":true,"analysis":true},"metadata":{"wave":1}}""".formatted(agentId, GRAPH);
    }
}
