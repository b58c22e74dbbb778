package dev.parley.gateway.simulate;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import dev.parley.engines.model.EngineName;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.simulator.Persona;
import dev.parley.simulator.builtin.BuiltInParticipant;
import dev.parley.simulator.model.ModelParticipant;

/** Makes somebody up who could take part in a run. Thread-safe. */
public final class Visits {

    private final RunDocuments documents;
    private final JoinTokens tokens;
    private final InstalledModels models;
    private final Voices voices;

    public Visits(RunDocuments documents, JoinTokens tokens, InstalledModels models, Voices voices) {
        this.documents = documents;
        this.tokens = tokens;
        this.models = models;
        this.voices = voices;
    }

    /** @param engine who words what they say; refused where the installation has none of that provider */
    public Result<Visit> of(RunView run, Persona persona, Model engine) {
        return models.admit("engine.provider", engine)
                .flatMap(admitted ->
                        run.status() == RunStatus.PROCESSING || run.status().isTerminal()
                                ? Result.refused(Problem.of(
                                        ErrorCode.RUN_ENDED, "The interview run has ended; create another one."))
                                : Result.ok(admitted))
                .flatMap(admitted -> linked(run, persona, admitted));
    }

    private Result<Visit> linked(RunView run, Persona persona, Model engine) {
        return tokens.link(run)
                .map(JoinLink::token)
                .map(token -> documents
                        .notes(run)
                        .map(notes -> played(run, persona, engine).in(run, token, notes)))
                .orElseGet(() -> Result.refused(Problem.of(
                        ErrorCode.CONFLICT, "Nobody can join this run over a link: it belongs to a connector.")));
    }

    /** The same run and persona make the same person. */
    private Visit.Guest played(RunView run, Persona persona, Model engine) {
        long seed = run.id().value().getLeastSignificantBits();
        return engine.provider() == Provider.BUILTIN
                ? new Visit.Guest(persona, new BuiltInParticipant(persona, seed), BuiltInParticipant.ENGINE)
                : new Visit.Guest(
                        persona,
                        new ModelParticipant(persona, seed, voices.of(run.tenant(), run.id(), engine)),
                        EngineName.of(engine));
    }
}
