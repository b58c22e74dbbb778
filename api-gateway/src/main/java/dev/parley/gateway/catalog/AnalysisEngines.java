package dev.parley.gateway.catalog;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.run.RunCommand.RequestAnalysis;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose models this installation can analyse with. A request that names others is refused at the door. Immutable. */
public record AnalysisEngines(Set<Provider> providers) {

    /** The engine that is always there. */
    public static final AnalysisEngines BUILT_IN = new AnalysisEngines(Set.of(Provider.BUILTIN));

    public AnalysisEngines {
        providers = Set.copyOf(providers);
    }

    /** The request, if there is an engine for the models it names. */
    public Result<RequestAnalysis> admit(RequestAnalysis request) {
        var errors = request.modelConfig().map(this::missing).orElse(List.of());
        return errors.isEmpty()
                ? Result.ok(request)
                : Result.refused(
                        new Problem(ErrorCode.UNPROCESSABLE, errors.getFirst().message(), errors, Optional.empty()));
    }

    private List<FieldError> missing(ModelConfig models) {
        var errors = new ArrayList<FieldError>();
        check("model_config.generation.provider", models.generation(), errors);
        check("model_config.assessment.provider", models.assessment(), errors);
        return errors;
    }

    private void check(String path, Model model, List<FieldError> errors) {
        if (!providers.contains(model.provider())) {
            errors.add(new FieldError(
                    path,
                    "no_engine",
                    "This installation has no engine for " + JsonWriter.wireName(model.provider()) + "; it has: "
                            + names() + "."));
        }
    }

    private String names() {
        return providers.stream().map(JsonWriter::wireName).sorted().collect(Collectors.joining(", "));
    }
}
