package dev.parley.gateway.openapi;

/** The groups of operations. */
public enum Tag {
    AGENTS("Agents", "Who interviews: persona, techniques, boundaries, models."),
    BLUEPRINTS("Blueprints", "What is asked: a graph of questions, forms and stimuli, its versions, its publication."),
    CHANNELS("Channels", "Where participants talk."),
    CONNECTORS("Connectors", "Bots that join meetings."),
    INTERVIEW_RUNS("Interview runs", "One participant's interview, from its creation to its end."),
    RESULTS("Results", "What comes out of a run: transcript, responses, analyses, history, decisions."),
    JOIN("Join", "What a participant does; the token in the path is the credential."),
    OPEN_LINKS("Open links", "Links that create runs by themselves."),
    RIGHTS("People's rights", "Erasure, export and the access log."),
    COMMANDS("Commands", "Commands as CloudEvents, and what became of them."),
    EVENTS("Events", "The organization's feed of events."),
    WEBHOOKS("Webhooks", "Signed notifications to your own server."),
    API_KEYS("API keys", "Credentials and their scopes."),
    USAGE("Usage", "What was used, by day."),
    SERVICE("Service", "Health and descriptions of the API itself.");

    private final String title;
    private final String description;

    Tag(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** The name in the document. */
    public String title() {
        return title;
    }

    /** What the operations are about. */
    public String description() {
        return description;
    }
}
