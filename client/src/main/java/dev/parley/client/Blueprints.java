package dev.parley.client;

import dev.parley.client.http.Call;
import dev.parley.client.http.KnownVersions;
import dev.parley.client.http.Query;
import dev.parley.client.http.Transport;
import dev.parley.client.model.Blueprint;
import dev.parley.client.model.BlueprintDraft;
import dev.parley.client.model.Edge;
import dev.parley.client.model.Graph;
import dev.parley.client.model.Node;
import dev.parley.client.model.Page;
import dev.parley.client.model.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Blueprints: drawn, checked, published. A change to a published one begins a new draft; runs go on with what was published. */
public final class Blueprints extends Catalog<Blueprint, BlueprintDraft> {

    private static final Map<String, Object> NOTHING = Map.of();

    Blueprints(Transport transport, KnownVersions known) {
        super(transport, known, "blueprints", Blueprint.class, Blueprint::id);
    }

    /** The blueprint as it is now, with its agent in full. */
    public Blueprint getWithAgent(String id) {
        return read(id, Query.NONE.with("expand[]", "agent"));
    }

    /** Draws it anew. */
    public Blueprint putGraph(String id, Graph graph) {
        return changed(Call.change("PUT", path(id) + "/graph", Optional.of(graph)));
    }

    /** Puts a node into the draft, in place of the one with that id if there is one. */
    public Blueprint putNode(String id, String nodeId, Node node) {
        return changed(Call.change("PUT", path(id) + "/graph/nodes/" + nodeId, Optional.of(node)));
    }

    /** Changes members of a node. */
    public Blueprint patchNode(String id, String nodeId, Patch patch) {
        return changed(Call.change("PATCH", path(id) + "/graph/nodes/" + nodeId, Optional.of(patch)));
    }

    /** Takes a node and its edges out of the draft. */
    public Blueprint deleteNode(String id, String nodeId) {
        return changed(Call.change("DELETE", path(id) + "/graph/nodes/" + nodeId, Optional.empty()));
    }

    /** Puts other edges into the draft. */
    public Blueprint putEdges(String id, List<Edge> edges) {
        return changed(Call.change("PUT", path(id) + "/graph/edges", Optional.of(Map.of("edges", edges))));
    }

    /** What publishing would say. */
    public Validation validate(String id) {
        return transport().send(Call.ask(path(id) + "/validate", NOTHING)).as(Validation.class);
    }

    /** Makes the draft the version that new runs use. */
    public Blueprint publish(String id) {
        return changed(Call.post(path(id) + "/publish", NOTHING));
    }

    /** Takes it out of use. */
    @Override
    public Blueprint archive(String id) {
        return changed(Call.post(path(id) + "/archive", NOTHING));
    }

    /** The published versions, newest first. */
    public Page<Blueprint> versions(String id, Listing listing) {
        return Lists.page(transport(), path(id) + "/versions", listing, Blueprint.class);
    }

    /** A published version. */
    public Blueprint version(String id, long number) {
        return transport()
                .send(Call.get(path(id) + "/versions/" + number, Query.NONE))
                .as(Blueprint.class);
    }
}
