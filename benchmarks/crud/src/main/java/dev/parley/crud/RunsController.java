package dev.parley.crud;

import dev.parley.crud.Documents.Message;
import dev.parley.crud.Documents.MessageAck;
import dev.parley.crud.Documents.NewRun;
import dev.parley.crud.Documents.RunDocument;
import dev.parley.crud.Interviews.Asked;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** The requests of the ten-answer job. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.BLOCKING)
class RunsController {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final Interviews interviews;

    RunsController(Interviews interviews) {
        this.interviews = interviews;
    }

    @Post
    HttpResponse<RunDocument> create(
            @RequestAttribute(ApiKeyFilter.ORGANIZATION) String organization,
            @Header(KEY) @NotBlank @Size(max = LONGEST_KEY) String key,
            @Valid @Body NewRun body) {
        var asked = new Asked(organization, key, Fingerprint.of("create", body.blueprintId()));
        return HttpResponse.created(interviews.create(asked, body.blueprintId()));
    }

    /** @param version the quoted version that the run must have */
    @Post("/{id}/message")
    MessageAck message(
            @RequestAttribute(ApiKeyFilter.ORGANIZATION) String organization,
            @Header(KEY) @NotBlank @Size(max = LONGEST_KEY) String key,
            @Header("If-Match") Optional<String> version,
            String id,
            @Valid @Body Message body) {
        var asked = new Asked(organization, key, Fingerprint.of("message", id, body.content()));
        var expected = version.map(quoted -> Long.valueOf(quoted.replace("\"", "")));
        return interviews.message(asked, id, expected, body.content());
    }

    @Get("/{id}")
    HttpResponse<RunDocument> get(@RequestAttribute(ApiKeyFilter.ORGANIZATION) String organization, String id) {
        var run = interviews.get(organization, id);
        return HttpResponse.ok(run).header("ETag", "\"" + run.version() + "\"");
    }
}
