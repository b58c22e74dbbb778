package dev.parley.client.model;

import java.util.List;
import java.util.Optional;

/**
 * What one run tells about its blueprint.
 *
 * @param completionRate answered required questions of all required ones on the path, 0 to 1
 * @param participantMessages what the participant said and filled in
 * @param durationS seconds of open sittings, as they happened
 * @param estimatedDurationS seconds that a person would take to read all that was said and to type or speak all answers
 * @param questions every node of the blueprint, as its graph has them
 * @param branches every edge of the blueprint, as its graph has them
 */
public record RunReport(
        RunStatus status,
        Optional<String> endReason,
        double completionRate,
        int participantMessages,
        long durationS,
        long estimatedDurationS,
        List<Question> questions,
        List<Branch> branches) {

    /**
     * What became of a node.
     *
     * @param outcome answered, declined or unanswered; empty while it was not left
     * @param redirects how often the agent led back to the question
     * @param rephrasings how often it asked the same in other words
     * @param declined how many answers were found to decline
     * @param offTopic how many answers were found to be about something else
     */
    public record Question(
            String nodeId,
            String questionKey,
            String nodeType,
            boolean required,
            boolean reached,
            boolean answered,
            Optional<String> outcome,
            int followUps,
            int redirects,
            int rephrasings,
            int declined,
            int offTopic,
            long estimatedDurationS) {}

    /** An edge, and whether it was taken. */
    public record Branch(int index, String from, String to, boolean taken) {}
}
