package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.OpenLinkSpec;
import dev.parley.domain.id.OpenLinkId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.input.OpenLinkRequest;
import dev.parley.gateway.input.VisitorRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Open links as the API shows and takes them. */
final class OpenLinkShapes {

    private static final Shape FIELD = Shape.object("OpenLinkField")
            .with("key", Shape.text())
            .with("label", Shape.text())
            .with("required", Shape.bool());

    /** An open link as its owner sees it. */
    static final Members LINK = Owned.object("OpenLink", Kind.OPEN_LINK)
            .with("blueprint_id", Shape.id(Kind.BLUEPRINT))
            .with("name", Shape.text())
            .with("url", Shape.text())
            .with("token", Shape.text())
            .with("status", Shape.choice(OpenLink.Status.class))
            .with("enabled", Shape.bool())
            .with("agent_id", Shape.id(Kind.AGENT).orNull())
            .with("channel_id", Shape.id(Kind.CHANNEL).orNull())
            .with("max_runs", Shape.count().orNull())
            .with("runs", Shape.count().describedAs("How many visitors were let in."))
            .with("expires_at", Shape.time().orNull())
            .with("runs_per_minute", Shape.count().orNull())
            .with("fields", Shape.list(FIELD))
            .with("metadata", Shape.freeObject())
            .with(Owned.times())
            .with("version", Shape.version())
            .with("archived", Shape.bool())
            .with("object", Shape.constant("open_link"));

    /** What is said of a link. */
    static final Members NEW = Shape.object("NewOpenLink")
            .with("name", Shape.words(OpenLinkRequest.NAME_BYTES))
            .optional("agent_id", Shape.id(Kind.AGENT))
            .optional("channel_id", Shape.id(Kind.CHANNEL))
            .optional("max_runs", Shape.whole(1, Limits.OPEN_LINK_RUNS))
            .optional("expires_at", Shape.time())
            .optional("runs_per_minute", Shape.whole(1, Limits.OPEN_LINK_RUNS_PER_MINUTE))
            .optional(
                    "fields",
                    Shape.list(
                            Shape.object("NewOpenLinkField")
                                    .with("key", Shape.pattern("^[a-z][a-z0-9_]{0,63}$"))
                                    .with("label", Shape.words(OpenLinkRequest.LABEL_BYTES))
                                    .optional("required", Shape.bool()),
                            Limits.OPEN_LINK_FIELDS))
            .optional("enabled", Shape.bool())
            .optional("metadata", Owned.metadata());

    /** What a visitor is told before coming in. */
    static final Members ENTRY = Shape.object("OpenLinkEntry")
            .with("name", Shape.text())
            .with("status", Shape.choice(OpenLink.Status.class))
            .with("language", Shape.text().orNull())
            .with("estimated_duration_m", Shape.count().orNull())
            .with("fields", Shape.list(FIELD))
            .with("object", Shape.constant("open_link_entry"));

    /** What a visitor says to come in. */
    static final Members VISITOR = Shape.object("OpenLinkVisitor")
            .optional(
                    "fields",
                    Shape.map(Shape.text(VisitorRequest.VALUE_BYTES), Limits.OPEN_LINK_FIELDS)
                            .describedAs("By key, as the link asks."));

    /** What a visitor gets. */
    static final Members PLACE = Shape.object("OpenLinkPlace")
            .with("run_id", Shape.id(Kind.RUN))
            .with("join_url", Shape.text().orNull())
            .with("join_token", Shape.text().orNull())
            .with("object", Shape.constant("open_link_place"));

    /** The link of the examples. */
    static final OpenLink SAMPLE = new OpenLink(
            new OpenLinkId(Owned.sampleId(31)),
            Owned.TENANT,
            1,
            new OpenLinkSpec(
                    BlueprintShapes.SAMPLE.id(),
                    "On the website",
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.of(200),
                    Optional.of(Owned.UPDATED),
                    OptionalInt.of(30),
                    List.of(new OpenLinkSpec.Field("name", "What may we call you?", false)),
                    true,
                    Owned.METADATA),
            17,
            false,
            Owned.CREATED,
            Owned.UPDATED);

    private OpenLinkShapes() {}
}
