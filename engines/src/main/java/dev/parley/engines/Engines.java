package dev.parley.engines;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.engines.builtin.BuiltInEngine;
import dev.parley.engines.builtin.assess.OrderEye;
import dev.parley.engines.model.ModelWriter;
import dev.parley.engines.model.Models;
import dev.parley.engines.model.analyze.ModelAnalyst;
import dev.parley.engines.model.assess.ModelAssessor;
import dev.parley.engines.model.claim.Claims;
import dev.parley.engines.model.hear.Hearing;
import dev.parley.engines.model.speak.ModelSpeaker;
import java.time.InstantSource;

/**
 * All engines behind the ports: the built-in one, and models for the agents that name them. Whatever happens to a model, the
 * built-in engine answers in its place, within the deadline, and the result says so. Opens no connection before a model is
 * asked. Thread-safe.
 */
public final class Engines implements Assess, Generate, DrawResponses, Analyze, AutoCloseable {

    private final BuiltInEngine builtIn;
    private final Models models;
    private final Assess assessByModel;
    private final Generate generateByModel;
    private final Analyze analyzeByModel;

    private Engines(BuiltInEngine builtIn, EngineSettings settings, InstantSource clock) {
        this.builtIn = builtIn;
        this.models = Models.of(settings, clock);
        var caller = models.caller();
        var shares = models.shares();
        var hearing = new Hearing(new OrderEye(builtIn.meanings()));
        this.assessByModel = new ModelAssessor(caller, builtIn, shares, hearing);
        var claims = new Claims(builtIn.meanings());
        this.generateByModel = new ModelSpeaker(caller, builtIn, shares, hearing, builtIn.meanings(), claims);
        this.analyzeByModel = new ModelAnalyst(caller, builtIn, shares, hearing, claims);
    }

    /** Loads the built-in engine (some tenths of a second). */
    public static Engines of(EngineSettings settings, InstantSource clock) {
        return of(new BuiltInEngine(), settings, clock);
    }

    /** With a built-in engine that is there already. */
    public static Engines of(BuiltInEngine builtIn, EngineSettings settings, InstantSource clock) {
        return new Engines(builtIn, settings, clock);
    }

    @Override
    public Assessed assess(AssessRequest request) {
        var model = request.agent().spec().modelConfig().assessment();
        return (isBuiltIn(model) ? builtIn : assessByModel).assess(request);
    }

    @Override
    public Words words(GenerateRequest request) {
        var model = request.agent().spec().modelConfig().generation();
        return (isBuiltIn(model) ? builtIn : generateByModel).words(request);
    }

    /** Responses are the participant's own words, drawn by the built-in engine whatever models interviewed. */
    @Override
    public Responses responses(Conversation conversation) {
        return builtIn.responses(conversation);
    }

    @Override
    public Analysis analyze(Conversation conversation, Model model) {
        return (isBuiltIn(model) ? builtIn : analyzeByModel).analyze(conversation, model);
    }

    /** Writes for simulated participants. */
    public ModelWriter writer() {
        return models.writer();
    }

    /** One line about what runs, for health. */
    public String description() {
        return builtIn.description();
    }

    /** Ends the calls that are still out; the built-in engine answers in their place. */
    @Override
    public void close() {
        models.close();
    }

    private static boolean isBuiltIn(Model model) {
        return model.provider() == Provider.BUILTIN;
    }
}
