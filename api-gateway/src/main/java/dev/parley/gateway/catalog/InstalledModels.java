package dev.parley.gateway.catalog;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.run.RunCommand.RequestAnalysis;
import dev.parley.gateway.input.AgentRequest.ModelPreset;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.Settings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The models of this installation. Immutable.
 *
 * @param providers whose models may read what participants say; the operator names them. An analysis that is asked for with
 *     another is refused at the door
 * @param presets what the presets of an agent's models stand for; the built-in engine for those that are missing
 */
public record InstalledModels(Set<Provider> providers, Map<ModelPreset, ModelConfig> presets) {

    /** The engine that is always there. */
    public static final InstalledModels BUILT_IN = new InstalledModels(Set.of(Provider.BUILTIN), Map.of());

    private static final String PROVIDERS = "PARLEY_MODEL_PROVIDERS";
    private static final Pattern MODEL = Pattern.compile("([a-z_]+)/(\\S+)");

    public InstalledModels {
        providers = Set.copyOf(providers);
        presets = Map.copyOf(presets);
    }

    /**
     * Reads {@code PARLEY_MODEL_PROVIDERS} (comma separated, e.g. {@code anthropic,ollama}; none when it is missing) and, as
     * {@code provider/model}, {@code PARLEY_PRESET_STANDARD_GENERATION}, {@code PARLEY_PRESET_STANDARD_ASSESSMENT} (the same model
     * when it is missing), and so for every preset.
     *
     * @throws ConfigurationException for a provider that Parley does not know, or a preset with one that is not named
     */
    public static InstalledModels from(Settings settings) {
        var providers = EnumSet.of(Provider.BUILTIN);
        settings.text(PROVIDERS).stream()
                .flatMap(names -> Stream.of(names.split("\\s*,\\s*")))
                .forEach(name -> providers.add(provider(PROVIDERS, name)));
        var presets = new EnumMap<ModelPreset, ModelConfig>(ModelPreset.class);
        for (var preset : ModelPreset.values()) {
            var name = "PARLEY_PRESET_" + preset.name();
            model(settings, name + "_GENERATION", providers)
                    .ifPresent(generation -> presets.put(
                            preset,
                            new ModelConfig(
                                    generation,
                                    model(settings, name + "_ASSESSMENT", providers)
                                            .orElse(generation))));
        }
        return new InstalledModels(providers, presets);
    }

    private static Optional<Model> model(Settings settings, String setting, Set<Provider> providers) {
        return settings.text(setting).map(text -> {
            var parts = MODEL.matcher(text);
            if (!parts.matches()) {
                throw new ConfigurationException(
                        "%s is '%s': write provider/model, e.g. ollama/llama3.2".formatted(setting, text));
            }
            var provider = provider(setting, parts.group(1));
            if (!providers.contains(provider)) {
                throw new ConfigurationException(
                        "%s names %s, which %s does not allow".formatted(setting, parts.group(1), PROVIDERS));
            }
            return new Model(provider, parts.group(2));
        });
    }

    private static Provider provider(String setting, String name) {
        return Stream.of(Provider.values())
                .filter(provider -> JsonWriter.wireName(provider).equals(name))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(
                        "%s names %s: known are %s".formatted(setting, name, names(Set.of(Provider.values())))));
    }

    /** The request, if there is an engine for the models it names. */
    public Result<RequestAnalysis> admit(RequestAnalysis request) {
        var errors = request.modelConfig().map(this::missing).orElse(List.of());
        return errors.isEmpty() ? Result.ok(request) : Result.refused(noEngine(errors));
    }

    /** The model, if there is an engine for it; {@code path} is where a request names its provider. */
    public Result<Model> admit(String path, Model model) {
        var errors = new ArrayList<FieldError>();
        check(path, model, errors);
        return errors.isEmpty() ? Result.ok(model) : Result.refused(noEngine(errors));
    }

    private static Problem noEngine(List<FieldError> errors) {
        return new Problem(ErrorCode.UNPROCESSABLE, errors.getFirst().message(), errors, Optional.empty());
    }

    /** What an agent with these models has to know: without an engine for them the built-in one conducts its interviews. */
    List<Finding> warnings(ModelConfig models) {
        return missing(models).stream()
                .map(error -> Finding.warning(
                        FindingCode.MODEL_NOT_AVAILABLE.wireName(),
                        "agent." + error.path(),
                        error.message() + " The built-in engine conducts the interviews."))
                .toList();
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
                            + names(providers) + "."));
        }
    }

    private static String names(Set<Provider> providers) {
        return providers.stream().map(JsonWriter::wireName).sorted().collect(Collectors.joining(", "));
    }
}
