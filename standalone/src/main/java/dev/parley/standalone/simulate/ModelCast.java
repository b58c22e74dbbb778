package dev.parley.standalone.simulate;

import dev.parley.client.model.InterviewRun;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.engines.EngineSettings;
import dev.parley.engines.model.EngineName;
import dev.parley.engines.model.Models;
import dev.parley.gateway.simulate.ModelVoices;
import dev.parley.gateway.simulate.Voices;
import dev.parley.simulator.Participant;
import dev.parley.simulator.Persona;
import dev.parley.simulator.model.ModelParticipant;
import dev.parley.simulator.trial.Cast;
import dev.parley.simulator.trial.TrialFailure;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Participants played by a language model that is asked from this machine, with its settings. Thread-safe. */
public final class ModelCast implements Cast, AutoCloseable {

    private static final Pattern NAME = Pattern.compile("([a-z_]+)/(\\S+)");

    private final Model model;
    private final Models models;
    private final Voices voices;

    private ModelCast(Model model, Models models) {
        this.model = model;
        this.models = models;
        this.voices = new ModelVoices(models.writer(), InstantSource.system());
    }

    /** The model of that name, {@code provider/model}; empty where there is no such provider. */
    public static Optional<Model> model(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Stream.of(Provider.values())
                .filter(provider -> provider != Provider.BUILTIN)
                .filter(provider -> provider.name().toLowerCase(Locale.ROOT).equals(parts.group(1)))
                .findFirst()
                .map(provider -> new Model(provider, parts.group(2)));
    }

    /**
     * Those whom that model plays.
     *
     * @throws TrialFailure where the settings do not let it be asked
     */
    public static ModelCast of(Model model, EngineSettings settings) {
        var nobody = new Tenant(new OrganizationId(new UUID(0, 0)), Mode.TEST);
        settings.unusable(nobody, model).ifPresent(why -> {
            throw new TrialFailure("The participants cannot be played by " + EngineName.of(model) + ": " + why
                    + ". Set PARLEY_MODEL_PROVIDERS and what docs/engines.md lists for it, where you call parley.");
        });
        return new ModelCast(model, Models.of(settings, InstantSource.system()));
    }

    @Override
    public String engine() {
        return EngineName.of(model);
    }

    @Override
    public Participant participant(InterviewRun run, Persona persona, long seed) {
        var organization = new OrganizationId(id(Kind.ORGANIZATION, run.organizationId()));
        var voice = voices.of(new Tenant(organization, Mode.TEST), new RunId(id(Kind.RUN, run.id())), model);
        return new ModelParticipant(persona, seed, voice);
    }

    private static UUID id(Kind kind, String text) {
        return PublicIds.parse(kind, text)
                .orElseThrow(() -> new TrialFailure("The server's id " + text + " is none of Parley's."));
    }

    @Override
    public void close() {
        models.close();
    }
}
