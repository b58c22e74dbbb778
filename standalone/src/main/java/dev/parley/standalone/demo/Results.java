package dev.parley.standalone.demo;

import dev.parley.domain.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What came out of an interview, as the API shows it.
 *
 * @param run fully expanded
 * @param events the run's history, oldest first
 */
record Results(Document run, Document transcript, Document responses, Document analysis, List<Document> events) {

    /** All of it as one object: {@code {run, transcript, responses, analysis, events}}. */
    Json.Object document() {
        var members = new LinkedHashMap<String, Json>();
        members.put("run", run.json());
        members.put("transcript", transcript.json());
        members.put("responses", responses.json());
        members.put("analysis", analysis.json());
        members.put(
                "events",
                new Json.Array(events.stream().<Json>map(Document::json).toList()));
        return new Json.Object(members);
    }

    /** The number of an entry in the transcript, from 1, as it was printed in the conversation. */
    int number(String entryId) {
        var entries = transcript.objects("entries");
        return IntStream.range(0, entries.size())
                        .filter(index -> entries.get(index).text("id").equals(entryId))
                        .findFirst()
                        .orElseThrow(() -> new DemoFailure(
                                "The entry " + entryId + " is cited, but the transcript does not have it."))
                + 1;
    }
}
