package dev.parley.standalone.platform;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * The main class of every child process: runs another main class and ends the process when its parent is gone, however the
 * parent died. The parent holds the other end of standard input; the system closes it with the parent.
 *
 * <p>Uses nothing but the JDK, because it also runs in the registry, where nothing else of Parley is on the class path.
 */
public final class Tether {
    private static final long GRACE_MILLIS = 12_000;

    private Tether() {}

    /**
     * Starts {@code arguments[0]} with the other arguments.
     *
     * @throws ReflectiveOperationException where there is no such main class
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        holdOnToParent();
        var main = Class.forName(arguments[0]).getMethod("main", String[].class);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void holdOnToParent() {
        startDaemon("tether", () -> {
            waitForEndOfInput();
            System.out.println("The parent process let go: stopping.");
            startDaemon("tether-halt", Tether::haltSoon);
            System.exit(0);
        });
    }

    private static void waitForEndOfInput() {
        try {
            while (System.in.read() != -1) {
                // Nobody writes; only the end counts.
            }
        } catch (IOException e) {
            // As good as the end.
        }
    }

    private static void haltSoon() {
        try {
            Thread.sleep(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void startDaemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
