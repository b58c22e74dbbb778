package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.RunId;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.document.RunDocument;
import dev.parley.gateway.document.RunDocument.Expanded;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.Expand;
import dev.parley.gateway.read.RunExpander;
import dev.parley.gateway.read.RunReads;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Runs as their readers may see them. Thread-safe. */
final class RunReplies {

    private final RunReads reads;
    private final RunExpander expander;
    private final JoinTokens tokens;
    private final InstantSource clock;
    private final ContentReads noted;

    RunReplies(RunReads reads, RunExpander expander, JoinTokens tokens, InstantSource clock, ContentReads noted) {
        this.noted = noted;
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
        return now(caller, List.of(run), wanted).map(List::getFirst);
    }

    /** The runs now, with what is wanted of them. */
    Result<List<RunDocument>> now(Caller caller, List<RunView> runs, Set<Expand> wanted) {
        var at = clock.instant();
        return expander.now(caller.tenant(), runs, wanted)
                .map(shown -> IntStream.range(0, runs.size())
                        .mapToObj(i -> document(caller, runs.get(i), shown.get(i), at))
                        .toList());
    }

    /** The run as it stood when it last changed. */
    Result<RunDocument> then(Caller caller, RunView run, Set<Expand> wanted) {
        return expander.then(caller.tenant(), run, wanted).map(shown -> document(caller, run, shown, run.updatedAt()));
    }

    /** Whose content is shown is noted. */
    private RunDocument document(Caller caller, RunView run, Expanded shown, Instant at) {
        noted.shown(caller, run.id(), shown);
        return new RunDocument(run, link(caller, run), shown, at);
    }

    /** What is wanted, unless the key may not see a part of it. */
    static Result<Set<Expand>> allowed(Caller caller, Set<Expand> wanted) {
        Result<Set<Expand>> all = Result.ok(wanted);
        for (var expand : wanted) {
            all = all.flatMap(_ -> caller.require(expand.scope())).map(_ -> wanted);
        }
        return all;
    }

    /** Only those who may lead a run may also let somebody in. */
    private Optional<JoinLink> link(Caller caller, RunView run) {
        return caller.may(Scope.RUNS_WRITE) ? tokens.link(run) : Optional.empty();
    }
}
