package dev.parley.standalone.rebuild;

import dev.parley.projections.rebuild.CatchUp.Progress;

/**
 * What to say of a rebuild.
 *
 * @param far how far it is
 * @param seconds since it was asked for
 */
record Report(Progress far, double seconds) {

    /** Only what is committed counts: until the first commit the services start an application, and nothing can be said of its pace. */
    String underWay() {
        return far.done() == 0
                ? "  the new views are being started, to read %d records, %.1f s".formatted(far.all(), seconds)
                : "  %d of %d records, %s".formatted(far.done(), far.all(), pace());
    }

    /** The log has no end: what came during the last look is no part of what had to be done. */
    String served() {
        return "The rebuilt views serve: %d records, %s.".formatted(far.done(), pace())
                + (far.done() < far.all() ? " What has come meanwhile follows." : "");
    }

    private String pace() {
        return "%.1f s, %.0f a second".formatted(seconds, far.done() / Math.max(seconds, 0.001));
    }
}
