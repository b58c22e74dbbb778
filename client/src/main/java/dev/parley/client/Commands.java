package dev.parley.client;

import dev.parley.client.http.Call;
import dev.parley.client.http.Query;
import dev.parley.client.http.Transport;
import dev.parley.client.model.CommandEvent;
import dev.parley.client.model.CommandState;
import dev.parley.client.model.Page;
import java.util.List;

/** The commands of the topic, over HTTP. Their ids make repeating them harmless. */
public final class Commands {

    private static final String PATH = "commands";
    private static final String ONE = "application/cloudevents+json";
    private static final String MANY = "application/cloudevents-batch+json";

    private final Transport transport;

    Commands(Transport transport) {
        this.transport = transport;
    }

    /** Sends a command; a refusal is a {@link ProblemException}. */
    public CommandState send(CommandEvent command) {
        return transport.send(Call.ask(PATH, command).as(ONE)).as(CommandState.class);
    }

    /** Sends up to 500 commands; each is answered for itself, in their order. Pending ones are to be sent again or asked for. */
    public List<CommandState> sendAll(List<CommandEvent> commands) {
        return transport
                .send(Call.ask(PATH, commands).as(MANY))
                .<Page<CommandState>>as(Lists.of(CommandState.class))
                .data();
    }

    /** What became of a command. */
    public CommandState get(String id) {
        return transport.send(Call.get(PATH + "/" + id, Query.NONE)).as(CommandState.class);
    }
}
