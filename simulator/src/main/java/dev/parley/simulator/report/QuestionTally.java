package dev.parley.simulator.report;

import dev.parley.client.model.Node;
import dev.parley.client.model.RunReport;
import dev.parley.simulator.Persona;

/** What became of one node. Not thread-safe. */
final class QuestionTally {

    private final String id;
    private final Node node;
    private final Spread followUps = new Spread();
    private final Spread estimated = new Spread();
    private int reached;
    private int answered;
    private int declined;
    private int probed;
    private int offTopic;
    private int rephrased;
    private int reachedByWilling;
    private int spentByWilling;
    private int offTopicByWilling;

    QuestionTally(String id, Node node) {
        this.id = id;
        this.node = node;
    }

    /** @param budget the most follow-ups that the agent may ask there */
    void add(Persona persona, RunReport.Question question, int budget) {
        if (!question.reached()) {
            return;
        }
        reached++;
        answered += count(question.answered());
        declined += count(isDeclined(question));
        probed += count(question.followUps() > 0);
        offTopic += count(question.offTopic() > 0);
        rephrased += count(question.rephrasings() > 0);
        followUps.add(question.followUps());
        estimated.add(question.estimatedDurationS());
        if (persona.isWilling()) {
            reachedByWilling++;
            spentByWilling += count(budget > 0 && question.followUps() + question.redirects() >= budget);
            offTopicByWilling += count(question.offTopic() > 0);
        }
    }

    BlueprintReport.Question report() {
        return new BlueprintReport.Question(
                id,
                Nodes.key(node),
                Nodes.type(node),
                Nodes.text(node),
                Nodes.isRequired(node),
                reached,
                answered,
                declined,
                reached - answered - declined,
                probed,
                followUps.summary(),
                offTopic,
                rephrased,
                estimated.summary());
    }

    int reachedByWilling() {
        return reachedByWilling;
    }

    /** Those who want to answer, and to whom nevertheless every follow-up was asked that there may be. */
    int spentByWilling() {
        return spentByWilling;
    }

    int offTopicByWilling() {
        return offTopicByWilling;
    }

    private static boolean isDeclined(RunReport.Question question) {
        return !question.answered()
                && question.outcome().filter("declined"::equals).isPresent();
    }

    private static int count(boolean holds) {
        return holds ? 1 : 0;
    }
}
