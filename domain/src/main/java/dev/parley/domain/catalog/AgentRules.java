package dev.parley.domain.catalog;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.graph.Findings;
import dev.parley.domain.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an agent must keep to. */
public final class AgentRules {

    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 2;

    private AgentRules() {}

    /** Everything that is wrong or doubtful about it; only errors refuse. */
    public static List<Finding> check(AgentSpec spec) {
        var findings = new Findings();
        findings.requiredText("name", spec.name());
        findings.text("description", spec.description());
        findings.requiredText("persona.system_prompt", spec.persona().systemPrompt());
        SpecFindings.language(findings, "persona.language", spec.persona().language());
        spec.voice().ifPresent(voice -> voice(findings, voice));
        findings.count("techniques", spec.techniques().size(), Limits.TECHNIQUES, "techniques");
        TechniqueConflicts.check("techniques", spec.techniques(), findings);
        boundaries(findings, spec.boundaries());
        model(findings, "model_config.generation", spec.modelConfig().generation());
        model(findings, "model_config.assessment", spec.modelConfig().assessment());
        findings.metadata("metadata", spec.metadata());
        return findings.all();
    }

    private static void voice(Findings findings, AgentSpec.Voice voice) {
        findings.text("voice.provider", voice.provider());
        findings.text("voice.voice_id", voice.voiceId());
        if (!(voice.speed() >= SLOWEST && voice.speed() <= FASTEST)) {
            findings.error(FindingCode.INVALID_VALUE, "voice.speed", "Use a voice.speed from 0.5 to 2; 1 is normal.");
        }
    }

    private static void boundaries(Findings findings, AgentSpec.Boundaries boundaries) {
        if (boundaries.maxFollowUpsPerQuestion().orElse(0) < 0) {
            findings.error(
                    FindingCode.INVALID_VALUE,
                    "boundaries.max_follow_ups_per_question",
                    "Use a number from 0 for max_follow_ups_per_question.");
        }
        var topics = boundaries.sensitiveTopics();
        var path = "boundaries.sensitive_topics";
        findings.count(path, topics.size(), Limits.SENSITIVE_TOPICS, "sensitive topics");
        for (int i = 0; i < topics.size(); i++) {
            var item = path + "[" + i + "]";
            if (topics.get(i).isBlank()) {
                findings.error(FindingCode.EMPTY_TEXT, item, "Name a topic: %s is empty.".formatted(item));
            }
            findings.text(item, topics.get(i));
            findings.size(item, topics.get(i).getBytes(StandardCharsets.UTF_8).length, Limits.SENSITIVE_TOPIC_BYTES);
        }
    }

    private static void model(Findings findings, String path, AgentSpec.Model model) {
        findings.requiredText(path + ".model", model.model());
        if (!ModelNames.isPlain(model.model())) {
            findings.error(
                    FindingCode.INVALID_VALUE,
                    path + ".model",
                    "%s.model has no line breaks or other control characters.".formatted(path));
        }
        model.credentialsId()
                .flatMap(ModelNames::problemOfCredentials)
                .ifPresent(problem -> findings.error(
                        FindingCode.INVALID_VALUE,
                        path + ".credentials_id",
                        "%s.credentials_id %s.".formatted(path, problem)));
    }
}
