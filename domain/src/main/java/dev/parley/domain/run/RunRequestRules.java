package dev.parley.domain.run;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.json.Json;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a request for a run must keep to. Public, so that a door can say the same before it sends the command. */
public final class RunRequestRules {

    private RunRequestRules() {}

    /** One finding per problem; none when the request is good. Paths are those of the API's body. */
    public static List<Finding> check(CreateInterviewRun create, Instant now) {
        var findings = new ArrayList<Finding>();
        if (create.channelId().isPresent() && create.connectorId().isPresent()) {
            findings.add(Finding.error("contradictory", "connector_id", "give channel_id or connector_id, not both"));
        }
        if (create.connectorId().isPresent() && create.meetingUrl().isEmpty()) {
            findings.add(Finding.error("required", "meeting_url", "a connector needs the meeting_url to join"));
        }
        if (create.connectorId().isEmpty() && create.meetingUrl().isPresent()) {
            findings.add(Finding.error("contradictory", "meeting_url", "a meeting_url is only for a connector_id"));
        }
        times(create, now, findings);
        text(create.meetingUrl().orElse(""), "meeting_url", findings);
        text(create.participant().externalId().orElse(""), "participant.external_id", findings);
        text(create.participant().name().orElse(""), "participant.name", findings);
        metadata(create.metadata(), "metadata", findings);
        metadata(create.participant().metadata(), "participant.metadata", findings);
        return findings;
    }

    private static void times(CreateInterviewRun create, Instant now, List<Finding> findings) {
        create.expiresAt().ifPresent(expires -> {
            if (!expires.isAfter(now)) {
                findings.add(Finding.error("in_the_past", "expires_at", "expires_at must be in the future"));
            }
            create.scheduledAt()
                    .filter(scheduled -> !expires.isAfter(scheduled))
                    .ifPresent(scheduled -> findings.add(
                            Finding.error("contradictory", "expires_at", "expires_at must be after scheduled_at")));
        });
    }

    private static void text(String text, String path, List<Finding> findings) {
        if (JsonSize.bytes(text) > Limits.TEXT_BYTES) {
            findings.add(Finding.error("too_long", path, path + " is longer than " + Limits.TEXT_BYTES + " bytes"));
        }
    }

    private static void metadata(Json.Object metadata, String path, List<Finding> findings) {
        if (metadata.members().size() > Limits.METADATA_KEYS) {
            findings.add(
                    Finding.error("limit_exceeded", path, path + " has more than " + Limits.METADATA_KEYS + " keys"));
        }
        metadata.members().forEach((key, value) -> {
            if (JsonSize.bytes(key) > Limits.METADATA_VALUE_BYTES
                    || JsonSize.bytes(value) > Limits.METADATA_VALUE_BYTES) {
                findings.add(Finding.error(
                        "limit_exceeded",
                        path + "." + (key.length() > 64 ? key.substring(0, 64) : key),
                        "a metadata key or value is larger than " + Limits.METADATA_VALUE_BYTES + " bytes"));
            }
        });
    }
}
