package dev.parley.analysis;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.RunCommand;

/** Where the analyst's results go. Thread-safe. */
@FunctionalInterface
interface ResultSender {

    /**
     * Sends the result; a result that gets lost is made again.
     *
     * @param cause of the event the conversation ended with
     */
    void send(EventMeta cause, PipelineStep step, RunCommand result);
}
