package dev.parley.benchmarks.contender;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** The job over HTTP, at Parley and at the baseline alike. */
final class HttpRunClient implements RunClient {

    private static final String RUNS = "/api/v1/interview-runs";
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(run_[^\"]+)\"");
    private static final Pattern COMPLETED = Pattern.compile("\"status\"\\s*:\\s*\"completed\"");
    private static final String ANSWER =
            "{\"content\": \"Mostly it is about keeping the schedule and telling people early when it slips.\"}";

    private final Http http;
    private final String newRun;

    HttpRunClient(Http http, String blueprint) {
        this.http = http;
        this.newRun = "{\"blueprint_id\": \"" + blueprint + "\"}";
    }

    @Override
    public String create() throws IOException {
        String body = http.postUntilDecided(RUNS, newRun, UUID.randomUUID().toString());
        var id = ID.matcher(body);
        if (!id.find()) {
            throw new IOException("no run id in " + body);
        }
        return id.group(1);
    }

    @Override
    public void answer(String run) throws IOException {
        http.postUntilDecided(
                RUNS + "/" + run + "/message", ANSWER, UUID.randomUUID().toString());
    }

    @Override
    public boolean completed(String run) throws IOException {
        return COMPLETED.matcher(http.get(RUNS + "/" + run)).find();
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
