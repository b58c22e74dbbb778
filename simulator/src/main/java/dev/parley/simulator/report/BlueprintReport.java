package dev.parley.simulator.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.simulator.Authors;
import java.util.List;
import java.util.Optional;

/**
 * What many simulated interviews tell about a blueprint. Shares are from 0 to 1, durations seconds.
 *
 * @param engine who words the participants' answers
 * @param planned how many runs were to be; fewer were conducted when somebody stopped it
 * @param finished how many runs came to the end of the graph
 * @param completionRate answered required questions of all required ones on each run's path, the mean of all runs
 * @param estimated how long a person would take, by what was said
 * @param simulated how long it took here, with participants who answer at once
 * @param messages what participants said and filled in, a run
 * @param answers who worded them
 * @param failures runs that tell nothing, with the reason
 */
public record BlueprintReport(
        Study study,
        String engine,
        long seed,
        int planned,
        int runs,
        int finished,
        double completionRate,
        Spread.Summary estimated,
        Spread.Summary simulated,
        Spread.Summary messages,
        Authors answers,
        List<ByPersona> personas,
        List<ByEnd> ends,
        List<Question> questions,
        List<Branch> branches,
        List<Failure> failures,
        List<Warning> warnings) {

    /** What it is. */
    @JsonProperty("object")
    public String object() {
        return "simulation_report";
    }

    /** The same with these warnings. */
    BlueprintReport with(List<Warning> found) {
        return new BlueprintReport(
                study,
                engine,
                seed,
                planned,
                runs,
                finished,
                completionRate,
                estimated,
                simulated,
                messages,
                answers,
                personas,
                ends,
                questions,
                branches,
                failures,
                found);
    }

    /** What was tried. */
    public record Study(String blueprintId, long version, String name) {}

    /** The runs of one persona; {@code estimated} of those that came to the end or ran out of time. */
    public record ByPersona(String persona, int runs, int finished, double completionRate, Spread.Summary estimated) {}

    /** The runs that ended so. */
    public record ByEnd(String status, Optional<String> endReason, int runs) {}

    /**
     * What became of a node in all runs; {@code declined} and the like count runs.
     *
     * @param unanswered reached, and neither answered nor declined
     * @param meant runs of people who want to answer and did nothing else there: neither declined nor strayed nor asked back
     * @param understood of those, how many answered in the agent's eyes
     * @param probed runs in which the agent had to ask further
     * @param followUps how many there were, a run that reached the node
     * @param offTopic runs with an answer about something else
     * @param rephrased runs in which the agent had to ask in other words
     * @param estimated how long a person would take at it
     */
    public record Question(
            String nodeId,
            String questionKey,
            String nodeType,
            String text,
            boolean required,
            int reached,
            int answered,
            int declined,
            int unanswered,
            int meant,
            int understood,
            int probed,
            Spread.Summary followUps,
            int offTopic,
            int rephrased,
            Spread.Summary estimated) {}

    /** An edge, its condition in words, and in how many runs it was taken. */
    public record Branch(int index, String from, String to, Optional<String> condition, int taken) {}

    /** Why runs came to nothing. */
    public record Failure(String problem, int runs) {}

    /** Something that a researcher should look at; {@code path} leads to it in the blueprint. */
    public record Warning(String code, String path, String message) {}
}
