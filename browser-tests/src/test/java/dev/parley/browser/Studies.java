package dev.parley.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The studies that visitors take part in. */
final class Studies {

    private static final Parley PARLEY = Parley.shared();
    private static final String AGENT = agent();
    private static final Map<String, String> PUBLISHED = new ConcurrentHashMap<>();

    private Studies() {}

    /** Questions without probing: each is answered with the next one at once. */
    static String plain(int questions, String settings) {
        return plain("Plain questions", questions, settings);
    }

    private static List<String> plainNodes(int questions) {
        var nodes = new ArrayList<String>();
        for (int i = 1; i <= questions; i++) {
            nodes.add("""
                    "q%1$d": {"type": "question", "key": "q%1$d", "text": "Question %1$d?", "required": true,
                              "probing": {"enabled": false}}""".formatted(i));
        }
        return nodes;
    }

    /** The same under a name, for a test that counts its runs: no other one uses it then. */
    static String plain(String name, int questions, String settings) {
        return chain(name, plainNodes(questions), settings);
    }

    static String plain(int questions) {
        return plain(questions, "\"language\": \"en\", \"consent\": true");
    }

    /** One question that the interviewer thinks about, then a plain one. */
    static String probing() {
        return chain("A study that probes", List.of("""
                        "week": {"type": "question", "key": "week", "text": "How do you plan your week at work?",
                                 "objective": "Learn how the week is planned", "required": true,
                                 "probing": {"enabled": true, "max_follow_ups": 1, "techniques": ["tell_me_more"],
                                             "completion_hint": "tools used for planning"}}""", """
                        "last": {"type": "question", "key": "last", "text": "What would you change about it?",
                                 "required": true, "probing": {"enabled": false}}"""), "\"language\": \"en\", \"consent\": true");
    }

    /** Everything a page can be asked to show. */
    static String everything() {
        return chain(
                "How teams plan their week",
                List.of("""
                        "week": {"type": "question", "key": "week", "text": "How do you plan your week at work?",
                                 "objective": "Learn how the week is planned", "required": true,
                                 "probing": {"enabled": true, "max_follow_ups": 1, "techniques": ["tell_me_more"],
                                             "completion_hint": "tools used for planning"}}""", form("team"), """
                        "page": {"type": "stimulus", "key": "page", "text": "Please read this idea and tell me what comes to mind.",
                                 "required": true, "content": {"kind": "text", "text": "One shared page per week: what we promise, to whom, and until when."}}""", """
                        "sketch": {"type": "stimulus", "key": "sketch", "text": "And this is a first sketch of it. What do you notice?",
                                   "required": true, "content": {"kind": "image", "url": "https://pictures.example/sketch.png",
                                   "alt": "A page with three columns: promise, person, date"}}""", """
                        "pay": {"type": "question", "key": "pay", "text": "If you are free to say so: what does your team spend on planning tools?",
                                "required": false, "probing": {"enabled": true, "max_follow_ups": 1}}""", """
                        "end": {"type": "question", "key": "end", "text": "What would you change first?",
                                "required": true, "probing": {"enabled": false}}"""),
                "\"language\": \"en\", \"consent\": true, \"estimated_duration_m\": 10,"
                        + " \"intro_message\": \"Hello, and thank you for taking the time. There are no right or wrong answers.\","
                        + " \"outro_message\": \"That was everything I wanted to ask. Thank you for being so open.\"");
    }

    /** Nothing but a form with every type of field. */
    static String form() {
        return chain("A form", List.of(form("team")), "\"language\": \"en\", \"consent\": false");
    }

    /** A custom node with opaque content, then one that carries fields. */
    static String custom() {
        return chain("Custom nodes", List.of("""
                        "card": {"type": "custom", "key": "card", "text": "Please look at this.", "required": true,
                                 "content": {"widget": "card", "text": "A card of the researcher's own"}}""", """
                        "sort": {"type": "custom", "key": "sort", "text": "And sort these.", "required": true,
                                 "content": {"fields": [{"key": "first", "type": "single_choice", "label": "What comes first?",
                                                         "required": true, "options": ["Red", "Blue"]}]}}"""), "\"language\": \"en\", \"consent\": false");
    }

    /** Other kinds of stimulus. */
    static String stimuli() {
        return chain(
                "Stimuli",
                List.of(
                        stimulus("film", "video", "https://pictures.example/film.mp4", "A film"),
                        stimulus("sound", "video", "https://pictures.example/sound.mp3", "A sound"),
                        stimulus("site", "link", "https://pictures.example/site", "A site")),
                "\"language\": \"en\", \"consent\": false");
    }

    private static String stimulus(String key, String kind, String url, String alt) {
        return """
                "%1$s": {"type": "stimulus", "key": "%1$s", "text": "Look at the %1$s.", "required": true,
                         "content": {"kind": "%2$s", "url": "%3$s", "alt": "%4$s"}}""".formatted(key, kind, url, alt);
    }

    private static String form(String key) {
        return """
                "%1$s": {"type": "form", "key": "%1$s", "text": "Here are a few quick facts about your team.", "required": true,
                  "fields": [
                    {"key": "size", "type": "number", "label": "People on the team", "required": true, "min": 1, "max": 500},
                    {"key": "nights", "type": "boolean", "label": "Somebody works at night", "required": true},
                    {"key": "tools", "type": "multi_choice", "label": "Tools you plan with", "required": false,
                     "options": ["Calendar", "Board", "Paper"]},
                    {"key": "role", "type": "single_choice", "label": "Your role", "required": true,
                     "options": ["Lead", "Member", "Other"]},
                    {"key": "mood", "type": "rating", "label": "How well planning works (1 to 5)", "required": true, "min": 1, "max": 5},
                    {"key": "since", "type": "date", "label": "On the team since", "required": false},
                    {"key": "motto", "type": "short_text", "label": "The team's motto", "required": false, "max": 40},
                    {"key": "notes", "type": "long_text", "label": "Anything else", "required": false}]}""".formatted(key);
    }

    private static String chain(String name, List<String> nodes, String settings) {
        var keys = nodes.stream().map(node -> node.strip().split("\"", 3)[1]).toList();
        var edges = new ArrayList<String>();
        for (int i = 1; i < keys.size(); i++) {
            edges.add("{\"from\": \"%s\", \"to\": \"%s\", \"priority\": 0, \"condition\": null}"
                    .formatted(keys.get(i - 1), keys.get(i)));
        }
        var graph = "{\"entry_node\": \"%s\", \"nodes\": {%s}, \"edges\": [%s]}"
                .formatted(keys.getFirst(), String.join(",", nodes), String.join(",", edges));
        return publish(name, graph, settings);
    }

    /** Blueprints do not change, so tests that only make runs of the same one share it. */
    private static String publish(String name, String graph, String settings) {
        return PUBLISHED.computeIfAbsent("""
                "name": "%s", "graph": %s, "settings": {%s}""".formatted(name, graph, settings), Studies::publish);
    }

    private static String publish(String spec) {
        var blueprint = PARLEY.post("/api/v1/blueprints", "{\"agent_id\": \"%s\", %s}".formatted(AGENT, spec))
                .at("/id")
                .asText();
        PARLEY.post("/api/v1/blueprints/" + blueprint + "/publish", "{}");
        return blueprint;
    }

    private static String agent() {
        return PARLEY.post("/api/v1/agents", """
                {"name": "Mira", "persona": {"system_prompt": "You are kind.", "tone": "conversational"},
                 "techniques": ["tell_me_more", "mirroring"], "probing_depth": "light"}""").at("/id").asText();
    }
}
