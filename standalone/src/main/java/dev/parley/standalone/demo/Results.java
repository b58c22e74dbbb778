package dev.parley.standalone.demo;

import dev.parley.client.Parley;
import dev.parley.client.model.Analysis;
import dev.parley.client.model.Responses;
import dev.parley.client.model.Transcript;
import java.util.stream.IntStream;

/** What came out of an interview; {@code events} is how many its history has. */
record Results(Transcript transcript, Responses responses, Analysis analysis, long events) {

    static Results of(Parley parley, String runId) {
        var runs = parley.runs();
        return new Results(
                runs.transcript(runId),
                runs.responses(runId),
                runs.analysis(runId),
                runs.get(runId).version());
    }

    /** The number of an entry in the transcript, from 1, as it was printed in the conversation. */
    int number(String entryId) {
        var entries = transcript.entries();
        return IntStream.range(0, entries.size())
                        .filter(index -> entries.get(index).id().equals(entryId))
                        .findFirst()
                        .orElseThrow(() -> new DemoFailure(
                                "The entry " + entryId + " is cited, but the transcript does not have it."))
                + 1;
    }
}
