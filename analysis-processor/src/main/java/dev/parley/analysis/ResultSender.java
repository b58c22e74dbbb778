package dev.parley.analysis;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.run.RunCommand;

/** Where the analyst's results go. Thread-safe. */
@FunctionalInterface
interface ResultSender {

    /**
     * Sends the result; a result that gets lost is made again.
     *
     * @param cause of the event that made the result wanted
     */
    void send(EventMeta cause, ResultName name, RunCommand result);
}
