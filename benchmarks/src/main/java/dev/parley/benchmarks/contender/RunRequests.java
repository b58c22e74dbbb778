package dev.parley.benchmarks.contender;

import java.io.IOException;
import java.util.regex.Pattern;

/** Paths and bodies of the job over HTTP, at Parley and at the baseline alike, and what is read from the answers. */
public final class RunRequests {

    /** Where runs are created. */
    public static final String RUNS = "/api/v1/interview-runs";

    /** A participant's answer. */
    public static final String ANSWER =
            "{\"content\": \"Mostly it is about keeping the schedule and telling people early when it slips.\"}";

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(run_[^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*(\\d+)");
    private static final Pattern COMPLETED = Pattern.compile("\"status\"\\s*:\\s*\"completed\"");

    private RunRequests() {}

    /** The body that creates a run. */
    public static String newRun(String blueprint) {
        return "{\"blueprint_id\": \"" + blueprint + "\"}";
    }

    /** Where the run is. */
    public static String run(String id) {
        return RUNS + "/" + id;
    }

    /** Where the run is answered. */
    public static String message(String id) {
        return RUNS + "/" + id + "/message";
    }

    /** The run's id in an answer. */
    public static String id(String body) throws IOException {
        return found(ID, body);
    }

    /** The run's version in an answer. */
    public static long version(String body) throws IOException {
        return Long.parseLong(found(VERSION, body));
    }

    public static boolean completed(String body) {
        return COMPLETED.matcher(body).find();
    }

    private static String found(Pattern pattern, String body) throws IOException {
        var found = pattern.matcher(body);
        if (!found.find()) {
            throw new IOException("no " + pattern + " in " + body);
        }
        return found.group(1);
    }
}
