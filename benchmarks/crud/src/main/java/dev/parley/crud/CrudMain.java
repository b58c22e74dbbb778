package dev.parley.crud;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** The baseline as a process: {@code CrudMain <port> <folder of the database> <fsync: true|false> <API key>}; ends with SIGTERM. */
public final class CrudMain {

    private CrudMain() {}

    /** Serves until the process is told to end. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var server = CrudServer.start(
                Integer.parseInt(arguments[0]),
                Path.of(arguments[1]),
                Boolean.parseBoolean(arguments[2]),
                arguments[3]);
        System.out.println("Serving at " + server.url());
        new CountDownLatch(1).await();
    }
}
