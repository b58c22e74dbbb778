package dev.parley.standalone.platform;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Programs the tests run as child processes. */
final class ChildPrograms {
    static final String PORT = "CHILD_PORT";

    private ChildPrograms() {}

    /** Answers 200 on every path of the port in {@link #PORT}. */
    public static final class Serves {
        private Serves() {}

        public static void main(String[] arguments) throws Exception {
            var address = new InetSocketAddress(LoopbackPorts.HOST, Integer.parseInt(System.getenv(PORT)));
            var server = HttpServer.create(address, 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }

    /** Says why, and fails. */
    public static final class Fails {
        private Fails() {}

        public static void main(String[] arguments) {
            System.out.println("the moon is in the wrong phase");
            System.exit(3);
        }
    }

    /** Never serves, and does not stop when asked. */
    public static final class Hangs {
        private Hangs() {}

        public static void main(String[] arguments) throws Exception {
            Runtime.getRuntime().addShutdownHook(new Thread(ChildPrograms::waitForEver));
            waitForEver();
        }
    }

    /** Starts {@link Serves} as its own child in the folder given, prints the child's process id and waits. */
    public static final class HasAChild {
        private HasAChild() {}

        public static void main(String[] arguments) {
            var child = serving(DataFolder.open(Path.of(arguments[0])), LoopbackPorts.free());
            child.start();
            child.awaitReady();
            System.out.println(child.pid());
            waitForEver();
        }
    }

    static ServiceProcess serving(DataFolder folder, int port) {
        return ServiceProcess.in(
                folder,
                "service",
                Serves.class.getName(),
                URI.create("http://" + LoopbackPorts.HOST + ":" + port + "/health/ready"),
                List.of("-Xmx64m"),
                Map.of(PORT, Integer.toString(port)));
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
