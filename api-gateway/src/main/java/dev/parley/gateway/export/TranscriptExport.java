package dev.parley.gateway.export;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptFold;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Writes transcripts page by page, as fast as they are taken; a transcript is never in memory as a whole. One that cannot be
 * read to its end breaks off, so that nobody takes a part for the whole. Thread-safe.
 */
public final class TranscriptExport implements AutoCloseable {

    private final RunReads reads;
    private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

    public TranscriptExport(RunReads reads) {
        this.reads = reads;
    }

    /** The transcript up to the run's version. */
    public Publisher<byte[]> write(RunView run, Cover cover, Format format) {
        return Flux.<byte[], Writing>generate(() -> new Writing(run, format.text(cover)), this::next)
                .subscribeOn(threads);
    }

    /** How far one export is. */
    private static final class Writing {
        private final RunView run;
        private final TranscriptText text;
        private final TranscriptFold fold = new TranscriptFold();
        private long after;
        private boolean begun;

        Writing(RunView run, TranscriptText text) {
            this.run = run;
            this.text = text;
        }
    }

    private Writing next(Writing writing, SynchronousSink<byte[]> sink) {
        if (!writing.begun) {
            writing.begun = true;
            sink.next(bytes(writing.text.begin()));
        } else if (writing.after < writing.run.version()) {
            page(writing, sink);
        } else {
            sink.next(bytes(writing.text.end()));
            sink.complete();
        }
        return writing;
    }

    private void page(Writing writing, SynchronousSink<byte[]> sink) {
        switch (reads.historyPage(writing.run.tenant(), writing.run, writing.after)) {
            case Result.Ok<List<EventEnvelope<RunEvent>>>(var events) -> {
                writing.after = events.getLast().meta().version();
                var entries = events.stream()
                        .flatMap(event -> writing.fold.next(event).stream())
                        .toList();
                sink.next(bytes(writing.text.entries(entries)));
            }
            case Result.Refused<List<EventEnvelope<RunEvent>>>(var problem) ->
                sink.error(new BrokenOffException(problem.detail()));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        threads.dispose();
    }

    /** The rest cannot be read; what was sent is cut off. */
    private static final class BrokenOffException extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenOffException(String why) {
            super(why);
        }
    }
}
