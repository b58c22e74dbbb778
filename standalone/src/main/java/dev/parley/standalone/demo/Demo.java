package dev.parley.standalone.demo;

import dev.parley.domain.id.OrganizationId;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.standalone.embedded.Installation;
import dev.parley.standalone.terminal.Terminal;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** The demonstration: one whole interview against a Parley that serves, for people or as one document. */
public final class Demo {
    private final URI url;
    private final String apiKey;
    private final Examples examples;

    public Demo(URI url, String apiKey, Examples examples) {
        this.url = url;
        this.apiKey = apiKey;
        this.examples = examples;
    }

    /**
     * An installation for one demonstration. The organization is always the same, and with it the run's id, from which
     * the built-in engine derives its choice of words: every demonstration is the same conversation.
     */
    public static Installation installation() {
        return Installation.of(new OrganizationId(new UUID(0, 1)), new SecureRandom());
    }

    /**
     * Prints the conversation while it happens, then what came out of it.
     *
     * @throws DemoFailure where something does not go as it should
     */
    public void print(PrintWriter out, Terminal terminal) {
        var page = new Page(out, terminal);
        var results = new Demonstration(url, apiKey, examples, new ConversationPrinter(page)).conduct();
        new ResultsPrinter(page).print(results);
        out.flush();
    }

    /**
     * Writes one JSON document with everything that came out of the conversation.
     *
     * @throws DemoFailure where something does not go as it should
     */
    public void write(PrintWriter out) {
        var results = new Demonstration(url, apiKey, examples, Silence.INSTANCE).conduct();
        out.println(new String(JsonWriter.value(results.document()), StandardCharsets.UTF_8));
        out.flush();
    }

    private enum Silence implements Demonstration.Watcher {
        INSTANCE;

        @Override
        public void invited(Document agent, Document blueprint, Document run) {}

        @Override
        public void entry(Document entry, Document conversation, Optional<Document> decision) {}

        @Override
        public void over(Document conversation) {}
    }
}
