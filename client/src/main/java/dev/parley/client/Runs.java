package dev.parley.client;

import dev.parley.client.http.Call;
import dev.parley.client.http.KnownVersions;
import dev.parley.client.http.LiveStream;
import dev.parley.client.http.Query;
import dev.parley.client.http.Transport;
import dev.parley.client.model.Analysis;
import dev.parley.client.model.ContentRead;
import dev.parley.client.model.ContentReceipt;
import dev.parley.client.model.DecisionPage;
import dev.parley.client.model.Erasure;
import dev.parley.client.model.Event;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.MessageReceipt;
import dev.parley.client.model.ModelChoice;
import dev.parley.client.model.Page;
import dev.parley.client.model.Responses;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.Session;
import dev.parley.client.model.Simulation;
import dev.parley.client.model.SimulationDraft;
import dev.parley.client.model.Transcript;
import dev.parley.client.model.TranscriptFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Interview runs. Blocking; thread-safe. Refusals are {@link ProblemException}s. */
public final class Runs {

    private static final String PATH = "interview-runs";
    private static final Map<String, Object> NOTHING = Map.of();

    private final Transport transport;
    private final KnownVersions known;

    Runs(Transport transport, KnownVersions known) {
        this.transport = transport;
        this.known = known;
    }

    /** Makes a run. */
    public InterviewRun create(RunDraft draft) {
        return changed(Call.post(PATH, draft));
    }

    /** Makes a run and shows it with something in full; again under the same key, it is the same one. */
    public InterviewRun create(RunDraft draft, String idempotencyKey, String... expand) {
        return changed(Call.post(PATH, draft).under(idempotencyKey).with(expanded(expand)));
    }

    /** The run as it is now, never older than this client knows it. */
    public InterviewRun get(String id, String... expand) {
        return read(id, known.atLeast(id, expanded(expand)));
    }

    /** The run as it stood at that time. */
    public InterviewRun getAt(String id, Instant time, String... expand) {
        return read(id, expanded(expand).with("at", time));
    }

    /** The run as it stood at that version. */
    public InterviewRun getAt(String id, long version, String... expand) {
        return read(id, expanded(expand).with("at_version", version));
    }

    /** A page of the list. */
    public Page<InterviewRun> list(Listing listing) {
        return Lists.page(transport, PATH, listing, InterviewRun.class);
    }

    /** The whole list, page by page as it is read. */
    public Stream<InterviewRun> all(Listing listing) {
        return Lists.all(listing, this::list);
    }

    /** Gives it up. */
    public InterviewRun cancel(String id, Optional<String> reason) {
        return changed(Call.post(
                path(id, "cancel"),
                reason.<Object>map(why -> Map.of("reason", why)).orElse(NOTHING)));
    }

    /** Ends the conversation; what was said is processed. */
    public InterviewRun end(String id) {
        return changed(Call.post(path(id, "end"), NOTHING));
    }

    /** Something the participant said elsewhere. */
    public MessageReceipt message(String id, MessageDraft message) {
        var receipt = transport.send(Call.post(path(id, "message"), message)).as(MessageReceipt.class);
        known.told(id, receipt.version());
        return receipt;
    }

    /** What the participant answered to a form or a custom node elsewhere. */
    public ContentReceipt respond(String id, String nodeId, Map<String, ?> data) {
        var receipt = transport
                .send(Call.post(path(id, "respond"), Map.of("node_id", nodeId, "data", data)))
                .as(ContentReceipt.class);
        known.told(id, receipt.version());
        return receipt;
    }

    /** Makes the old link useless and returns the run with the new one. */
    public InterviewRun rotateLink(String id) {
        return changed(Call.post(path(id, "rotate-link"), NOTHING));
    }

    /** What was said; refused while the run is in progress. */
    public Transcript transcript(String id) {
        return result(id, "transcript", false, Transcript.class);
    }

    /** What was said so far. */
    public Transcript partialTranscript(String id) {
        return result(id, "transcript", true, Transcript.class);
    }

    /** One response per question; refused while the run is in progress. */
    public Responses responses(String id) {
        return result(id, "responses", false, Responses.class);
    }

    /** What was answered so far. */
    public Responses partialResponses(String id) {
        return result(id, "responses", true, Responses.class);
    }

    /** The analysis so far. */
    public Analysis partialAnalysis(String id) {
        return result(id, "analysis", true, Analysis.class);
    }

    /** The current analysis; refused while the run is in progress. */
    public Analysis analysis(String id) {
        return result(id, "analysis", false, Analysis.class);
    }

    /** Asks for another analysis; the earlier ones stay. */
    public Analysis analyseAgain(String id, Optional<ModelChoice> models) {
        return transport
                .send(Call.post(
                        path(id, "analysis"),
                        models.<Object>map(some -> Map.of("model_config", some)).orElse(NOTHING)))
                .as(Analysis.class);
    }

    /** All analyses, newest first. */
    public Page<Analysis> analyses(String id, Listing listing) {
        return Lists.page(transport, path(id, "analyses"), listing, Analysis.class);
    }

    /** Lets a simulated participant take part; in test mode only. Asking again while they do changes nothing. */
    public Simulation simulate(String id, SimulationDraft draft) {
        return transport.send(Call.ask(path(id, "simulate"), draft)).as(Simulation.class);
    }

    /** How the simulated participant fares, and what the run tells about its blueprint. */
    public Simulation simulation(String id) {
        return transport.send(Call.get(path(id, "simulation"), Query.NONE)).as(Simulation.class);
    }

    /** The transcript as a file; refused while the run is in progress. */
    public String export(String id, TranscriptFormat format) {
        var name = "transcript." + format.name().toLowerCase(Locale.ROOT);
        var answer = transport.send(Call.get(path(id, name), known.atLeast(id, Query.NONE)));
        return new String(answer.response().body(), StandardCharsets.UTF_8);
    }

    /** The sittings, oldest first. */
    public Page<Session> sessions(String id, Listing listing) {
        return Lists.page(transport, path(id, "sessions"), listing, Session.class);
    }

    /** What the agent decided, turn by turn, oldest first, and what the run waits for now. */
    public DecisionPage decisions(String id, Listing listing) {
        return transport.send(Call.get(path(id, "decisions"), listing.query())).as(DecisionPage.class);
    }

    /** Who read what was said, newest first. */
    public Page<ContentRead> accessLog(String id, Listing listing) {
        return Lists.page(transport, path(id, "access-log"), listing, ContentRead.class);
    }

    /** A page of the history, oldest first. */
    public Page<Event> events(String id, Listing listing) {
        return Lists.page(transport, path(id, "events"), listing, Event.class);
    }

    /** The whole history so far, oldest first. */
    public Stream<Event> allEvents(String id) {
        return Lists.all(Listing.ALL.limit(100), page -> events(id, page));
    }

    /**
     * The history as it happens. Ends when the run can have no more events.
     *
     * @param afterVersion 0 for all of it
     */
    public LiveStream<Event> follow(String id, long afterVersion) {
        return new LiveStream<>(
                transport,
                Call.get(path(id, "events"), Query.NONE),
                Optional.of(Long.toString(afterVersion)),
                Event.class);
    }

    /** Removes what was said, for ever. */
    public Erasure erase(String id) {
        return transport
                .send(Call.change("DELETE", path(id, "content"), Optional.empty()))
                .as(Erasure.class);
    }

    private InterviewRun read(String id, Query query) {
        return transport.send(Call.get(PATH + "/" + id, query)).as(InterviewRun.class);
    }

    private <T> T result(String id, String what, boolean partial, Class<T> type) {
        var query = partial ? Query.NONE.with("partial", true) : Query.NONE;
        return transport
                .send(Call.get(path(id, what), known.atLeast(id, query)))
                .as(type);
    }

    private InterviewRun changed(Call call) {
        var answer = transport.send(call);
        var run = answer.as(InterviewRun.class);
        OptionalLong version = answer.version();
        known.told(run.id(), version.orElse(run.version()));
        return run;
    }

    private static Query expanded(String... paths) {
        var query = Query.NONE;
        for (var expandedPath : List.of(paths)) {
            query = query.with("expand[]", expandedPath);
        }
        return query;
    }

    private static String path(String id, String what) {
        return PATH + "/" + id + "/" + what;
    }
}
