package dev.parley.gateway.http;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.CatalogCommand.ReplaceGraph;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.document.Writable;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.GraphRequest;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.function.BiFunction;

/** The graphs of blueprints: as a whole, node by node, and their edges. On a published blueprint a change starts a new draft. */
@Controller("/api/v1/blueprints/{id}/graph")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class GraphsController {

    private final CatalogChanges changes;

    GraphsController(CatalogChanges changes) {
        this.changes = changes;
    }

    @Put
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> replace(HttpRequest<byte[]> request, String id) {
        return change(request, id, (_, body) -> GraphRequest.read(body));
    }

    @Put("/edges")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> replaceEdges(HttpRequest<byte[]> request, String id) {
        return change(request, id, (graph, body) -> GraphRequest.readEdges(body, graph));
    }

    @Put("/nodes/{node_id}")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> putNode(HttpRequest<byte[]> request, String id, @PathVariable("node_id") String nodeId) {
        return change(request, id, (graph, body) -> GraphRequest.readNode(body, graph, nodeId));
    }

    @Patch(
            value = "/nodes/{node_id}",
            consumes = {MergePatchBody.JSON, MergePatchBody.MERGE_PATCH})
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> patchNode(HttpRequest<byte[]> request, String id, @PathVariable("node_id") String nodeId) {
        return change(
                request,
                id,
                (graph, body) -> node(graph, nodeId)
                        .flatMap(node -> GraphRequest.patchNode(Writable.of(node), body, graph, nodeId)));
    }

    @Delete("/nodes/{node_id}")
    @Needs(Scope.CATALOG_WRITE)
    HttpResponse<byte[]> deleteNode(HttpRequest<byte[]> request, String id, @PathVariable("node_id") String nodeId) {
        return change(
                request,
                id,
                (graph, body) -> RunRequest.readNothing(body)
                        .flatMap(_ -> node(graph, nodeId))
                        .map(_ -> GraphRequest.without(graph, nodeId)));
    }

    private HttpResponse<byte[]> change(
            HttpRequest<byte[]> request, String id, BiFunction<Graph, Body, Result<Graph>> changed) {
        var exchange = new Exchange(request);
        CatalogChanges.Change<Blueprint> change = (blueprint, body) ->
                changed.apply(blueprint.spec().graph(), body).map(ReplaceGraph::new);
        return exchange.answer(exchange.withoutQuery()
                .flatMap(_ -> changes.change(exchange, CatalogKind.BLUEPRINT, id, BlueprintRenderings.ALONE, change)));
    }

    private static Result<Node> node(Graph graph, String id) {
        return graph.node(id).map(Result::ok).orElseGet(() -> Result.refused(Problem.notFound("node in the graph")));
    }
}
