package dev.parley.domain.catalog;

import dev.parley.domain.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a researcher says of an agent. */
public record AgentSpec(
        String name,
        Optional<String> description,
        Persona persona,
        Optional<Voice> voice,
        List<Technique> techniques,
        ProbingDepth probingDepth,
        Boundaries boundaries,
        ModelConfig modelConfig,
        Json.Object metadata) {

    public AgentSpec {
        techniques = List.copyOf(techniques);
    }

    /** Who the agent is when it speaks. {@code language} is a BCP 47 tag. */
    public record Persona(String systemPrompt, Tone tone, Optional<String> language) {}

    /** How the agent sounds. */
    public enum Tone {
        CONVERSATIONAL,
        FORMAL,
        NEUTRAL
    }

    /** The voice for spoken channels; speed 0.5 to 2, where 1 is normal. */
    public record Voice(String provider, String voiceId, double speed) {}

    /** How many follow-ups a question may have at the most: 1, 3, 5. */
    public enum ProbingDepth {
        LIGHT(1),
        MODERATE(3),
        DEEP(5);

        private final int followUps;

        ProbingDepth(int followUps) {
            this.followUps = followUps;
        }

        /** Follow-ups per question. */
        public int followUps() {
            return followUps;
        }
    }

    /** What the agent must not do, and what it does about answers that leave the topic. */
    public record Boundaries(
            OptionalInt maxFollowUpsPerQuestion, OffTopicHandling offTopicHandling, List<String> sensitiveTopics) {
        /** Nothing beyond the defaults. */
        public static final Boundaries DEFAULT =
                new Boundaries(OptionalInt.empty(), OffTopicHandling.GENTLE_REDIRECT, List.of());

        public Boundaries {
            sensitiveTopics = List.copyOf(sensitiveTopics);
        }
    }

    /** What the agent does when an answer leaves the topic. */
    public enum OffTopicHandling {
        GENTLE_REDIRECT,
        FIRM_REDIRECT,
        ALLOW,
        END_INTERVIEW
    }

    /** Which models generate the agent's words and assess the answers. */
    public record ModelConfig(Model generation, Model assessment) {
        /** No vendor: the built-in engine does both. */
        public static final ModelConfig BUILT_IN = new ModelConfig(Model.BUILT_IN, Model.BUILT_IN);

        /** Whether any part of it needs a model provider. */
        public boolean needsProvider() {
            return generation.provider() != Provider.BUILTIN || assessment.provider() != Provider.BUILTIN;
        }
    }

    /**
     * A model of a provider.
     *
     * @param model the provider's name of it
     * @param credentialsId names a secret that the operator keeps for the organization; empty: the installation's own for that
     *     provider. Only the name is ever stored
     */
    public record Model(Provider provider, String model, Optional<String> credentialsId) {
        /** The built-in engine. */
        public static final Model BUILT_IN = new Model(Provider.BUILTIN, "builtin/2");

        /** With the installation's own credentials. */
        public Model(Provider provider, String model) {
            this(provider, model, Optional.empty());
        }
    }

    /** Where a model comes from. */
    public enum Provider {
        BUILTIN,
        ANTHROPIC,
        OPENAI,
        OLLAMA,
        OPENAI_COMPATIBLE
    }
}
