package dev.parley.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Turns operations into the document's, and collects the components they share. Not thread-safe. */
final class OperationModels {

    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Schemas schemas = new Schemas();
    private final Map<String, io.swagger.v3.oas.models.parameters.Parameter> parameters = new TreeMap<>();
    private final Map<String, Header> headers = new TreeMap<>();
    private final Map<String, io.swagger.v3.oas.models.examples.Example> examples = new TreeMap<>();

    io.swagger.v3.oas.models.Operation of(Operation operation) {
        var words = operation.words();
        var model = new io.swagger.v3.oas.models.Operation()
                .operationId(operation.id())
                .addTagsItem(words.tag().title())
                .summary(words.summary())
                .description(words.description())
                .security(security(operation.access()))
                .responses(responses(operation));
        if (operation.access() instanceof Access.Scoped(var scope)) {
            // Linters know scopes of OAuth only, so that of a key stands in an extension, and in words.
            model.addExtension("x-scope", scope.wireName());
            model.description(words.description() + " The key needs the scope `" + scope.wireName() + "`.");
        }
        operation.parameters().forEach(parameter -> model.addParametersItem(parameter(parameter)));
        Conventions.parameters(operation).forEach(parameter -> model.addParametersItem(shared(parameter)));
        if (!operation.takes().isEmpty()) {
            model.setRequestBody(new RequestBody()
                    .required(operation.takes().stream().allMatch(body -> requiresBody(body.shape())))
                    .content(content(operation.takes())));
        }
        return model;
    }

    void addTo(Components components) {
        schemas.components().forEach(components::addSchemas);
        parameters.forEach(components::addParameters);
        headers.forEach(components::addHeaders);
        examples.forEach(components::addExamples);
    }

    /** A POST with nothing that must be said may be silent. */
    private static boolean requiresBody(Shape shape) {
        return !(shape instanceof Members members) || members.members().stream().anyMatch(Members.Member::required);
    }

    private static List<SecurityRequirement> security(Access access) {
        return switch (access) {
            case Access.Scoped _, Access.AnyKey _ ->
                List.of(
                        new SecurityRequirement().addList(OpenApiDocument.BEARER),
                        new SecurityRequirement().addList(OpenApiDocument.HEADER));
            case Access.Token(), Access.Open() -> List.of();
        };
    }

    private io.swagger.v3.oas.models.parameters.Parameter parameter(Parameter parameter) {
        var model = new io.swagger.v3.oas.models.parameters.Parameter()
                .in(parameter.in().name().toLowerCase(Locale.ROOT))
                .name(parameter.name())
                .required(parameter.required())
                .description(parameter.description())
                .schema(schemas.of(parameter.shape()));
        if (parameter.shape() instanceof Shape.MapOf) {
            model.style(io.swagger.v3.oas.models.parameters.Parameter.StyleEnum.DEEPOBJECT)
                    .explode(true);
        }
        return model;
    }

    private io.swagger.v3.oas.models.parameters.Parameter shared(Parameter parameter) {
        parameters.computeIfAbsent(parameter.name(), _ -> parameter(parameter));
        return new io.swagger.v3.oas.models.parameters.Parameter().$ref("#/components/parameters/" + parameter.name());
    }

    private ApiResponses responses(Operation operation) {
        var responses = new ApiResponses();
        var answer = operation.answers();
        responses.addApiResponse(
                Integer.toString(answer.status()),
                response(answer.description(), Conventions.headers(operation)).content(content(answer.contents())));
        if (operation.traits().contains(Trait.COMMAND) && answer.status() == ACCEPTED) {
            responses.addApiResponse(
                    Integer.toString(ACCEPTED),
                    response(answer.description(), Conventions.headers(operation))
                            .content(content(List.of(orPending(operation)))));
        } else if (operation.traits().contains(Trait.COMMAND)) {
            responses.addApiResponse(Integer.toString(ACCEPTED), pending(operation));
        }
        if (operation.traits().contains(Trait.STREAMED)) {
            responses.addApiResponse(
                    Integer.toString(NO_CONTENT),
                    response("Nothing more is to come; do not ask again", Conventions.onEveryAnswer(operation)));
        }
        if (operation.traits().contains(Trait.VERSIONED)) {
            responses.addApiResponse(
                    Integer.toString(NOT_MODIFIED),
                    response("The version that If-None-Match names is still current", Conventions.headers(operation)));
        }
        var byStatus = new TreeMap<Integer, List<ErrorCode>>();
        EnumSet.copyOf(Conventions.refusals(operation))
                .forEach(code -> byStatus.computeIfAbsent(code.status(), _ -> new ArrayList<>())
                        .add(code));
        byStatus.forEach(
                (status, codes) -> responses.addApiResponse(Integer.toString(status), refusal(operation, codes)));
        return responses;
    }

    /** Where 202 is also what success is answered with, {@code object} tells the one from the other. */
    private static Content orPending(Operation operation) {
        var own = operation.answers().contents().getFirst();
        var pending = CommandShapes.pending();
        if (!(own.shape() instanceof Members object) || !(pending.shape() instanceof Members command)) {
            throw new IllegalArgumentException(operation.id() + " answers 202 with something that is no object");
        }
        var name = object.name().orElseThrow() + "OrCommand";
        var examples = new ArrayList<>(own.examples());
        examples.addAll(pending.examples());
        return new Content(Content.JSON, new OneOf(name, "object", List.of(object, command)), examples);
    }

    private ApiResponse pending(Operation operation) {
        var all = new ArrayList<>(Conventions.onEveryAnswer(operation));
        all.add(new Conventions.Header("Location", Shape.text(), "Where the command's outcome will be."));
        return response("The command is written, its outcome is not known yet", all)
                .content(content(List.of(CommandShapes.pending())));
    }

    private ApiResponse refusal(Operation operation, List<ErrorCode> codes) {
        var all = new ArrayList<>(Conventions.onEveryAnswer(operation));
        if (codes.contains(ErrorCode.RATE_LIMITED) || codes.contains(ErrorCode.UNAVAILABLE)) {
            all.add(new Conventions.Header("Retry-After", Shape.pattern("^[0-9]+$"), "Seconds to wait."));
        }
        var media = new MediaType().schema(schemas.of(ProblemShape.PROBLEM));
        for (var code : codes) {
            examples.computeIfAbsent(code.wireName(), _ -> model(ProblemShape.example(code)));
            media.addExamples(
                    code.wireName(),
                    new io.swagger.v3.oas.models.examples.Example().$ref("#/components/examples/" + code.wireName()));
        }
        var titles = codes.stream()
                .map(code -> "`" + code.wireName() + "`: " + code.title())
                .toList();
        return response(String.join("; ", titles), all)
                .content(new io.swagger.v3.oas.models.media.Content().addMediaType(ProblemShape.MEDIA_TYPE, media));
    }

    private ApiResponse response(String description, List<Conventions.Header> with) {
        var response = new ApiResponse().description(description);
        for (var header : with) {
            headers.computeIfAbsent(
                    header.name(),
                    _ -> new Header().description(header.description()).schema(schemas.of(header.shape())));
            response.addHeaderObject(header.name(), new Header().$ref("#/components/headers/" + header.name()));
        }
        return response;
    }

    private io.swagger.v3.oas.models.media.Content content(List<Content> contents) {
        var content = new io.swagger.v3.oas.models.media.Content();
        for (var one : contents) {
            Schema<Object> schema = schemas.of(one.shape());
            var media = new MediaType().schema(schema);
            one.examples().forEach(example -> media.addExamples(example.name(), model(example)));
            content.addMediaType(one.mediaType(), media);
        }
        return content;
    }

    private static io.swagger.v3.oas.models.examples.Example model(Example example) {
        return new io.swagger.v3.oas.models.examples.Example()
                .summary(example.summary())
                .value(node(example));
    }

    private static JsonNode node(Example example) {
        try {
            return Json31.mapper().readTree(new String(JsonWriter.value(example.value()), StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an example is not JSON", impossible);
        }
    }
}
