package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.catalog.ScopeNames;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.document.ApiKeyDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.ApiKeyRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** API keys as the API takes and shows them. */
final class ApiKeyShapes {

    /** What POST takes. */
    static final Members NEW = Shape.object("NewApiKey")
            .with("name", Shape.words(ApiKeyRequest.NAME_BYTES))
            .with(
                    "scopes",
                    Shape.set(Shape.oneOf(ScopeNames.all()), ScopeNames.all().size()))
            .optional("expires_at", Shape.time());

    /** A key without itself. */
    static final Members KEY = members("ApiKey");

    /** A key that was just made. */
    static final Members CREATED = members("CreatedApiKey")
            .with(
                    "secret",
                    Shape.text()
                            .describedAs(
                                    "The key itself, shown here only. It is stored as a digest; null when the request"
                                            + " repeats one that was made before the installation's secret changed.")
                            .orNull());

    /** The key of the examples. */
    static final ApiKey SAMPLE = new ApiKey(
            new ApiKeyId(Owned.sampleId(9)),
            Owned.TENANT,
            1,
            "Dashboard",
            "0".repeat(64),
            Set.of(Scope.RUNS_READ, Scope.RESULTS_READ, Scope.WEBHOOKS_READ, Scope.WEBHOOKS_WRITE),
            Optional.empty(),
            false,
            Optional.of("sk_test_…x7Qp"),
            Optional.of(Owned.UPDATED),
            Owned.CREATED,
            Owned.CREATED);

    private ApiKeyShapes() {}

    private static Members members(String name) {
        return Owned.object(name, Kind.API_KEY)
                .with("name", Shape.text())
                .with("hint", Shape.text().orNull())
                .with("scopes", Shape.list(Shape.oneOf(ScopeNames.all())))
                .with("expires_at", Shape.time().orNull())
                .with("revoked_at", Shape.time().orNull())
                .with(
                        "last_used_at",
                        Shape.time().describedAs("Give or take an hour.").orNull())
                .with(Owned.times())
                .with("version", Shape.version())
                .with("object", Shape.constant("api_key"));
    }

    static Example example() {
        return Example.of("key", "A key", out -> ApiKeyDocument.write(out, SAMPLE));
    }

    static Example created() {
        return Example.of(
                "created",
                "A key that was just made",
                out -> ApiKeyDocument.writeCreated(out, SAMPLE, Optional.of("sk_test_an-example-and-no-key-x7Qp")));
    }

    static Example page() {
        return Example.of(
                "page", "The first page", ListDocument.bytes(List.of(SAMPLE), Optional.empty(), ApiKeyDocument::write));
    }
}
