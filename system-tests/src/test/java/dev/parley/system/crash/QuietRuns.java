package dev.parley.system.crash;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.Page;
import dev.parley.client.model.RunDraft;
import dev.parley.system.client.Studies;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs to which nothing happens any more, and the list of them.
 *
 * @param runs newest first
 */
record QuietRuns(List<InterviewRun> runs, Listing list) {

    private static final int HOW_MANY = 20;
    private static final int PAGE = 7;

    static QuietRuns make(Parley parley) {
        var mark = UUID.randomUUID().toString();
        var draft = RunDraft.on(Studies.plain(parley))
                .withMetadata(JsonNodeFactory.instance.objectNode().put("quiet", mark));
        var runs = IntStream.range(0, HOW_MANY)
                .mapToObj(_ -> parley.runs().create(draft))
                .toList();
        var quiet = new QuietRuns(
                runs.reversed(), Listing.ALL.metadata("quiet", mark).limit(PAGE));
        await().until(() -> quiet.read(parley), quiet.ids()::equals);
        return quiet;
    }

    List<String> ids() {
        return runs.stream().map(InterviewRun::id).toList();
    }

    /** Their ids as the client pages through the list. */
    List<String> read(Parley parley) {
        return parley.runs().all(list).map(InterviewRun::id).toList();
    }

    Page<InterviewRun> firstPage(Parley parley) {
        return parley.runs().list(list);
    }

    /** Their ids: those on that page, and what its cursor leads to. */
    List<String> from(Page<InterviewRun> page, Parley parley) {
        var rest = parley.runs().all(list.where("cursor", page.nextCursor().orElseThrow()));
        return Stream.concat(page.data().stream(), rest).map(InterviewRun::id).toList();
    }
}
