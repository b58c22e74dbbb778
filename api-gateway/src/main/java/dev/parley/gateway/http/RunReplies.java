package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.RunId;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.document.RunDocument;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.Expand;
import dev.parley.gateway.read.RunExpander;
import dev.parley.gateway.read.RunReads;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Runs as their readers may see them. Thread-safe. */
final class RunReplies {

    private final RunReads reads;
    private final RunExpander expander;
    private final JoinTokens tokens;
    private final InstantSource clock;

    RunReplies(RunReads reads, RunExpander expander, JoinTokens tokens, InstantSource clock) {
        this.reads = reads;
        this.expander = expander;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The run as it was after a command: from the outcome, or, for a repeated command, as it stood at that version. */
    Result<RunView> after(Caller caller, Outcome.Accepted outcome) {
        return outcome.snapshot()
                .map(Result::ok)
                .orElseGet(() -> reads.runAt(caller.tenant(), new RunId(outcome.aggregateId()), outcome.version()));
    }

    /** The run now, with what is wanted of it. */
    Result<RunDocument> now(Caller caller, RunView run, Set<Expand> wanted) {
        return document(caller, run, wanted, clock.instant());
    }

    /** The run as it stood when it last changed. */
    Result<RunDocument> then(Caller caller, RunView run, Set<Expand> wanted) {
        return document(caller, run, wanted, run.updatedAt());
    }

    private Result<RunDocument> document(Caller caller, RunView run, Set<Expand> wanted, Instant at) {
        var link = caller.may(Scope.RUNS_WRITE) ? tokens.link(run) : Optional.<JoinLink>empty();
        return expander.expand(caller.tenant(), run, wanted).map(shown -> new RunDocument(run, link, shown, at));
    }
}
