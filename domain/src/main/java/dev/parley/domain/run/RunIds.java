package dev.parley.domain.run;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.TranscriptId;
import dev.parley.domain.id.WorkId;

/** The ids of what a run's decisions create: they follow from the run and the version of the event. */
public final class RunIds {

    private RunIds() {}

    /** The transcript entry that the event of that version is. */
    public static EntryId entry(RunId run, long version) {
        return new EntryId(DerivedId.of("entry", run.value(), version));
    }

    /** The run's transcript; there is one. */
    public static TranscriptId transcript(RunId run) {
        return new TranscriptId(DerivedId.of("transcript", run.value(), 1));
    }

    static SessionId session(RunId run, long version) {
        return new SessionId(DerivedId.of("session", run.value(), version));
    }

    static WorkId work(RunId run, long version) {
        return new WorkId(DerivedId.of("work", run.value(), version));
    }

    static ResponsesId responses(RunId run, long version) {
        return new ResponsesId(DerivedId.of("responses", run.value(), version));
    }

    /** The analysis that the event of that version asked for or recorded. */
    public static AnalysisId analysis(RunId run, long version) {
        return new AnalysisId(DerivedId.of("analysis", run.value(), version));
    }

    /** The PIN a participant dials in with: six digits that follow from the run's id. */
    static String dialInPin(RunId run) {
        long digits = Math.floorMod(DerivedId.of("dial-in-pin", run.toString()).getLeastSignificantBits(), 1_000_000L);
        return "%06d".formatted(digits);
    }
}
