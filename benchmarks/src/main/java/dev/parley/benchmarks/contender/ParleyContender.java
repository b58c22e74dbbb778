package dev.parley.benchmarks.contender;

import java.io.IOException;
import java.time.Duration;

/** Parley as its users start it. */
public final class ParleyContender implements Contender {

    private final ParleyProcess parley;
    private final String blueprint;

    private ParleyContender(ParleyProcess parley, String blueprint) {
        this.parley = parley;
        this.blueprint = blueprint;
    }

    /** With a blueprint of ten questions, without probing and without analysis. */
    public static ParleyContender start(Durability durability) throws IOException, InterruptedException {
        var parley = ParleyProcess.start(durability);
        try {
            return new ParleyContender(parley, Study.publish(parley));
        } catch (IOException e) {
            parley.close();
            throw e;
        }
    }

    @Override
    public String name() {
        return "Parley";
    }

    /** The ten questions. */
    public String blueprint() {
        return blueprint;
    }

    /** A connection of its own, with the key. */
    public Http http() {
        return new Http(parley.base(), parley.key());
    }

    /** What it runs in. */
    public ParleyProcess process() {
        return parley;
    }

    @Override
    public RunClient connect() {
        return new HttpRunClient(http(), blueprint);
    }

    @Override
    public Duration cpuTime() {
        return parley.cpuTime();
    }

    /** Stopped in good order, and started on the same data. */
    public ParleyContender restarted(Durability durability) throws IOException, InterruptedException {
        return new ParleyContender(parley.restarted(durability), blueprint);
    }

    @Override
    public void close() throws IOException {
        parley.close();
    }
}
