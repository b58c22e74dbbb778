package dev.parley.domain.run;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;

/** A run as the core knows it. */
public sealed interface RunState permits RunState.None, Run, FinishedRun {

    /** The version of the last event; 0 before the first. */
    long version();

    /** No such run yet. */
    enum None implements RunState {
        NONE;

        @Override
        public long version() {
            return 0;
        }
    }

    /** Whose run, and which; what both kinds of existing run know. */
    record Identity(RunId id, Tenant tenant, String fingerprint) {}
}
