package dev.parley.standalone.demo;

import dev.parley.client.Parley;
import dev.parley.client.ProblemException;
import dev.parley.client.UnreachableException;
import dev.parley.client.model.Agent;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.Event;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.ShownEntry;
import dev.parley.domain.id.OrganizationId;
import dev.parley.standalone.embedded.Installation;
import dev.parley.standalone.terminal.Terminal;
import java.io.PrintWriter;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

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
        connected(parley -> {
            var run = new Demonstration(parley, examples, new ConversationPrinter(page)).conduct();
            new ResultsPrinter(page).print(Results.of(parley, run.id()));
        });
        out.flush();
    }

    /**
     * Writes one JSON document with everything that came out of the conversation.
     *
     * @throws DemoFailure where something does not go as it should
     */
    public void write(PrintWriter out) {
        connected(parley -> {
            var run = new Demonstration(parley, examples, Silence.INSTANCE).conduct();
            out.println(Documents.of(parley, run.id()));
        });
        out.flush();
    }

    private void connected(Consumer<Parley> conduct) {
        try (var parley = Parley.at(url, apiKey)) {
            conduct.accept(parley);
        } catch (ProblemException | UnreachableException e) {
            throw new DemoFailure("The interview cannot go on. " + e.getMessage(), e);
        }
    }

    private enum Silence implements Demonstration.Watcher {
        INSTANCE;

        @Override
        public void invited(Agent agent, Blueprint blueprint, InterviewRun run) {}

        @Override
        public void entry(ShownEntry entry, Optional<Event> decision) {}

        @Override
        public void over() {}
    }
}
