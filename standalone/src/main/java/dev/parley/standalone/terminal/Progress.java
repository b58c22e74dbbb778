package dev.parley.standalone.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tells on standard error what is being started and how long it took. Thread-safe. */
public final class Progress {
    private final PrintWriter out;
    private final Terminal terminal;
    private final List<String> running = new ArrayList<>();
    private final long begun = System.nanoTime();
    private volatile boolean stopped;
    private boolean dirty;

    /** On standard error, as the person or file there can take it. */
    public static Progress on(PrintWriter standardError) {
        return new Progress(standardError, Terminal.of(Terminal.ERR_PROPERTY));
    }

    public Progress(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Does the work of one step, and prints a line when it is done; steps may overlap. */
    public <T> T step(String what, Supplier<T> work) {
        long start = System.nanoTime();
        begin(what);
        try {
            var done = work.get();
            end(
                    what,
                    "  " + terminal.styled(Style.GOOD, "✓") + " " + what
                            + terminal.styled(Style.DIM, "  " + seconds(start)));
            return done;
        } catch (RuntimeException e) {
            if (stopped) {
                throw e;
            }
            end(
                    what,
                    "  " + terminal.styled(Style.BAD, "✗") + " " + what
                            + terminal.styled(Style.DIM, "  " + seconds(start)));
            throw e;
        }
    }

    /** Something to know, on a line of its own. */
    public synchronized void say(String sentence) {
        print(sentence);
    }

    /** The last sentence before the end: steps that break off from now on are no failures, and nothing is said of them. */
    public synchronized void stops(String sentence) {
        stopped = true;
        running.clear();
        print(sentence);
    }

    /** The time since the beginning. */
    public String elapsed() {
        return seconds(begun);
    }

    private synchronized void begin(String what) {
        running.add(what);
        showRunning();
    }

    private synchronized void end(String what, String line) {
        running.remove(what);
        print(line);
    }

    private void print(String line) {
        erase();
        out.println(line);
        showRunning();
        out.flush();
    }

    /** On a terminal, the last line says what is going on right now. */
    private void showRunning() {
        erase();
        if (terminal.interactive() && !running.isEmpty()) {
            out.print("  … " + Paragraph.firstWords(String.join(", ", running), terminal.width() - 6));
            out.flush();
            dirty = true;
        }
    }

    private void erase() {
        if (dirty) {
            out.print("\r" + " ".repeat(terminal.width() - 1) + "\r");
            dirty = false;
        }
    }

    private static String seconds(long since) {
        return "%.1f s".formatted((System.nanoTime() - since) / 1e9);
    }
}
