package dev.parley.gateway.export;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.AnalysisViews;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptView;
import dev.parley.gateway.document.AnalysisDocument;
import dev.parley.gateway.document.EventDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.document.ResponsesDocument;
import dev.parley.gateway.document.RunDocument;
import dev.parley.gateway.document.RunDocument.Expanded;
import dev.parley.gateway.document.TranscriptDocument;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.Pinned;
import dev.parley.gateway.read.RunReads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Everything there is about a participant, as one zip file, made run by run and as fast as it is taken. When a run cannot be read the
 * file breaks off, so that nobody takes a part for the whole. Thread-safe.
 */
public final class ParticipantArchive implements AutoCloseable {

    private final RunReads reads;
    private final Pinned pinned;
    private final InstantSource clock;
    private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

    public ParticipantArchive(RunReads reads, Pinned pinned, InstantSource clock) {
        this.reads = reads;
        this.pinned = pinned;
        this.clock = clock;
    }

    /** The file about these runs; one that is erased meanwhile is left out. */
    public Publisher<byte[]> write(Tenant tenant, String externalId, List<RunId> runs) {
        return Flux.<byte[], Writing>generate(() -> new Writing(tenant, externalId, runs), this::next)
                .subscribeOn(threads);
    }

    /** How far one file is. */
    private static final class Writing {
        private final Tenant tenant;
        private final String externalId;
        private final List<RunId> runs;
        private final List<String> written = new ArrayList<>();
        private final ByteArrayOutputStream made = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(made, StandardCharsets.UTF_8);
        private int at;

        Writing(Tenant tenant, String externalId, List<RunId> runs) {
            this.tenant = tenant;
            this.externalId = externalId;
            this.runs = List.copyOf(runs);
        }

        private void file(String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }

        /** What was made since the last call. */
        private byte[] take() throws IOException {
            zip.flush();
            byte[] bytes = made.toByteArray();
            made.reset();
            return bytes;
        }
    }

    private Writing next(Writing writing, SynchronousSink<byte[]> sink) {
        try {
            if (writing.at < writing.runs.size()) {
                run(writing, writing.runs.get(writing.at++), sink);
            } else {
                writing.file("manifest.json", manifest(writing, clock.instant()));
                writing.zip.finish();
                sink.next(writing.take());
                sink.complete();
            }
        } catch (IOException e) {
            sink.error(new UncheckedIOException(e));
        }
        return writing;
    }

    private void run(Writing writing, RunId id, SynchronousSink<byte[]> sink) throws IOException {
        switch (collect(writing.tenant, id)) {
            case Result.Ok<Collected>(var all) -> {
                write(writing, all);
                sink.next(writing.take());
            }
            case Result.Refused<Collected>(var problem) -> {
                if (problem.code() == ErrorCode.NOT_FOUND || problem.code() == ErrorCode.ERASED) {
                    sink.next(writing.take());
                } else {
                    sink.error(new IllegalStateException(problem.detail()));
                }
            }
        }
    }

    /** Everything about one run. */
    private record Collected(
            RunView run,
            Cover cover,
            Optional<TranscriptView> transcript,
            Optional<ResponsesView> responses,
            List<EventEnvelope<RunEvent>> events) {}

    private Result<Collected> collect(Tenant tenant, RunId id) {
        return reads.run(tenant, id, OptionalLong.empty())
                .flatMap(run -> cover(run)
                        .flatMap(cover -> reads.transcript(tenant, run)
                                .flatMap(transcript -> reads.responses(tenant, run, true)
                                        .flatMap(responses -> events(tenant, run)
                                                .map(events ->
                                                        new Collected(run, cover, transcript, responses, events))))));
    }

    private Result<Cover> cover(RunView run) {
        return pinned.blueprint(run.pins())
                .flatMap(blueprint -> pinned.agent(run.pins())
                        .map(agent -> new Cover(
                                run.id(),
                                blueprint.spec().name(),
                                run.status(),
                                !run.status().isTerminal(),
                                run.language(),
                                run.startedAt(),
                                agent.spec().name(),
                                run.participant().name())));
    }

    private Result<List<EventEnvelope<RunEvent>>> events(Tenant tenant, RunView run) {
        var all = new ArrayList<EventEnvelope<RunEvent>>();
        long reached = 0;
        while (reached < run.version()) {
            switch (reads.historyPage(tenant, run, reached)) {
                case Result.Refused<List<EventEnvelope<RunEvent>>> refused -> {
                    return refused;
                }
                case Result.Ok<List<EventEnvelope<RunEvent>>>(var page) -> {
                    if (page.isEmpty()) {
                        return Result.refused(Problem.unavailable("The history cannot be read to its end."));
                    }
                    all.addAll(page);
                    reached = page.getLast().meta().version();
                }
            }
        }
        return Result.ok(all);
    }

    private static void write(Writing writing, Collected all) throws IOException {
        var folder = PublicIds.format(Kind.RUN, all.run().id().value()) + "/";
        var run = new RunDocument(
                all.run(), Optional.empty(), Expanded.NONE, all.run().updatedAt());
        writing.written.add(folder);
        writing.file(folder + "run.json", JsonWriter.object(run::write));
        if (all.transcript().isPresent()) {
            var transcript = all.transcript().get();
            var text = Format.MD.text(all.cover());
            writing.file(
                    folder + "transcript.json", JsonWriter.object(out -> TranscriptDocument.write(out, transcript)));
            writing.file(
                    folder + "transcript.md",
                    (text.begin() + text.entries(transcript.entries()) + text.end()).getBytes(StandardCharsets.UTF_8));
        }
        if (all.responses().isPresent()) {
            var responses = all.responses().get();
            writing.file(folder + "responses.json", JsonWriter.object(out -> ResponsesDocument.write(out, responses)));
        }
        var analyses = AnalysisViews.all(all.events());
        writing.file(folder + "analyses.json", ListDocument.bytes(analyses, Optional.empty(), AnalysisDocument::write));
        writing.file(folder + "events.json", ListDocument.bytes(all.events(), Optional.empty(), EventDocument::write));
    }

    private static byte[] manifest(Writing writing, Instant now) {
        return JsonWriter.object(out -> out.text("object", "participant_export")
                .text("external_id", writing.externalId)
                .time("exported_at", now)
                .number("runs", writing.written.size())
                .texts("folders", writing.written)
                .texts(
                        "files",
                        List.of(
                                "run.json: the interview run",
                                "transcript.json, transcript.md: what was said",
                                "responses.json: one response per question",
                                "analyses.json: every analysis",
                                "events.json: the whole history, oldest first")));
    }

    @Override
    public void close() {
        threads.dispose();
    }
}
