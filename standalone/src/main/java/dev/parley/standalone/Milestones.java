package dev.parley.standalone;

import dev.parley.standalone.terminal.Progress;

/** Says after each tenth how far something is. Thread-safe. */
final class Milestones {

    private static final int PARTS = 10;

    private final int all;
    private final Progress progress;
    private int told;

    Milestones(int all, Progress progress) {
        this.all = all;
        this.progress = progress;
    }

    synchronized void counted(int done) {
        int parts = (int) ((long) done * PARTS / all);
        if (parts > told) {
            told = parts;
            progress.say("  %d of %d interviews, %s".formatted(done, all, progress.elapsed()));
        }
    }
}
