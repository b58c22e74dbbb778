package dev.parley.benchmarks;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/** Somebody who creates runs and answers their ten questions. Used by one thread. */
final class User {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(run_[^\"]+)\"");
    private static final Pattern COMPLETED = Pattern.compile("\"status\"\\s*:\\s*\"completed\"");
    private static final String ANSWER =
            "{\"content\": \"Mostly it is about keeping the schedule and telling people early when it slips.\"}";

    private final Http http;
    private final String blueprint;
    private final Histogram answers = new Histogram(3);
    private long runs;

    User(Http http, String blueprint) {
        this.http = http;
        this.blueprint = blueprint;
    }

    User workUntil(long deadline) throws IOException, InterruptedException {
        while (System.nanoTime() < deadline) {
            job();
            runs++;
        }
        return this;
    }

    private void job() throws IOException, InterruptedException {
        String run = match(
                ID,
                http.postUntilDecided(
                        "/api/v1/interview-runs",
                        "{\"blueprint_id\": \"" + blueprint + "\"}",
                        UUID.randomUUID().toString()));
        for (int i = 0; i < Study.QUESTIONS; i++) {
            long sent = System.nanoTime();
            http.postUntilDecided(
                    "/api/v1/interview-runs/" + run + "/message",
                    ANSWER,
                    UUID.randomUUID().toString());
            answers.recordValue((System.nanoTime() - sent) / 1_000);
        }
        if (runs == 0
                && !COMPLETED.matcher(http.get("/api/v1/interview-runs/" + run)).find()) {
            throw new IOException("run " + run + " is not completed after its last answer");
        }
    }

    private static String match(Pattern pattern, String body) throws IOException {
        var matcher = pattern.matcher(body);
        if (!matcher.find()) {
            throw new IOException("no run id in " + body);
        }
        return matcher.group(1);
    }

    /** Microseconds from sending an answer to its acknowledgement. */
    Histogram answers() {
        return answers;
    }

    /** Requests that had to be repeated. */
    long late() {
        return http.late();
    }

    long runs() {
        return runs;
    }
}
