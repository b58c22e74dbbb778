package dev.parley.benchmarks.contender;

import java.io.IOException;
import java.util.UUID;

/** The job over HTTP, at Parley and at the baseline alike. */
final class HttpRunClient implements RunClient {

    private final Http http;
    private final String newRun;

    HttpRunClient(Http http, String blueprint) {
        this.http = http;
        this.newRun = RunRequests.newRun(blueprint);
    }

    @Override
    public String create() throws IOException {
        return RunRequests.id(http.postUntilDecided(
                RunRequests.RUNS, newRun, UUID.randomUUID().toString()));
    }

    @Override
    public void answer(String run) throws IOException {
        http.postUntilDecided(
                RunRequests.message(run), RunRequests.ANSWER, UUID.randomUUID().toString());
    }

    @Override
    public boolean completed(String run) throws IOException {
        return RunRequests.completed(http.getUntilServed(RunRequests.run(run)));
    }

    @Override
    public long late() {
        return http.late();
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
