package dev.parley.simulator.report;

import dev.parley.client.model.Node;
import dev.parley.client.model.RunReport;

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
    private int meant;
    private int understood;
    private int meantButDeclined;
    private int meantButOffTopic;
    private int elaborate;
    private int spent;

    QuestionTally(String id, Node node) {
        this.id = id;
        this.node = node;
    }

    /** @param budget the most follow-ups that the agent may ask there */
    void add(Attempt attempt, RunReport.Question question, int budget) {
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
        if (attempt.isMeantAt(id)) {
            meant++;
            understood += count(question.answered());
            meantButDeclined += count(isDeclined(question));
            meantButOffTopic += count(question.offTopic() > 0);
            if (attempt.persona().elaborates()) {
                elaborate++;
                spent += count(budget > 0 && question.followUps() + question.redirects() >= budget);
            }
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
                meant,
                understood,
                probed,
                followUps.summary(),
                offTopic,
                rephrased,
                estimated.summary());
    }

    /** Those who meant to answer and did nothing else. */
    int meant() {
        return meant;
    }

    /** Of those, the ones whose answer was taken for one. */
    int understood() {
        return understood;
    }

    /** Of those, the ones whose answer was taken for a refusal. */
    int meantButDeclined() {
        return meantButDeclined;
    }

    /** Of those, the ones whose answer was taken for something else. */
    int meantButOffTopic() {
        return meantButOffTopic;
    }

    /** Of those, the ones who say more when asked for more. */
    int elaborate() {
        return elaborate;
    }

    /** Of the latter, those to whom nevertheless every follow-up was asked that there may be. */
    int spent() {
        return spent;
    }

    private static boolean isDeclined(RunReport.Question question) {
        return !question.answered()
                && question.outcome().filter("declined"::equals).isPresent();
    }

    private static int count(boolean holds) {
        return holds ? 1 : 0;
    }
}
