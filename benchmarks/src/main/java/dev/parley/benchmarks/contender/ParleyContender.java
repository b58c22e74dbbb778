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
        return new ParleyContender(parley, Study.publish(parley));
    }

    @Override
    public String name() {
        return "Parley";
    }

    /** What it runs in. */
    public ParleyProcess process() {
        return parley;
    }

    @Override
    public RunClient connect() {
        return new HttpRunClient(new Http(parley.base(), parley.key()), blueprint);
    }

    @Override
    public Duration cpuTime() {
        return parley.cpuTime();
    }

    @Override
    public void close() throws IOException {
        parley.close();
    }
}
