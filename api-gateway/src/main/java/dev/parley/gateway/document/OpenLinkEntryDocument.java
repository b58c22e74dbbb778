package dev.parley.gateway.document;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.json.JsonWriter;
import java.util.Optional;
import java.util.OptionalInt;

/** An open link as a visitor sees it, and what a visitor gets. */
public final class OpenLinkEntryDocument {

    private OpenLinkEntryDocument() {}

    /** Writes what a visitor is told before coming in; the blueprint is empty when it cannot be used any more. */
    public static void write(
            JsonWriter out,
            OpenLink link,
            OpenLink.Status status,
            Optional<Blueprint> blueprint,
            Optional<String> language) {
        out.text("name", link.spec().name())
                .choice("status", blueprint.isPresent() ? status : OpenLink.Status.DISABLED)
                .text("language", language)
                .number(
                        "estimated_duration_m",
                        blueprint
                                .map(it -> it.spec().settings().estimatedDurationM())
                                .orElse(OptionalInt.empty()))
                .objects("fields", link.spec().fields(), OpenLinkEntryDocument::field)
                .text("object", "open_link_entry");
    }

    static void field(JsonWriter out, dev.parley.domain.catalog.OpenLinkSpec.Field field) {
        out.text("key", field.key()).text("label", field.label()).bool("required", field.required());
    }

    /** Writes the place a visitor got. */
    public static void place(JsonWriter out, RunId run, Optional<JoinLink> link) {
        out.text("run_id", PublicIds.format(Kind.RUN, run.value()))
                .text("join_url", link.map(JoinLink::url))
                .text("join_token", link.map(JoinLink::token))
                .text("object", "open_link_place");
    }
}
