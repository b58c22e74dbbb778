package dev.parley.benchmarks.contender;

import dev.parley.benchmarks.measure.ProcessAccounts;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.JavaCommand;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.platform.ManagedProcess;
import dev.parley.standalone.platform.Probe;
import dev.parley.standalone.platform.ProcessSpec;
import dev.parley.standalone.platform.Tether;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The Micronaut and PostgreSQL baseline of {@code benchmarks/crud}, with the JVM flags that Parley has. */
public final class Crud implements Contender {

    private static final String KEY = "sk_test_of_the_baseline";
    private static final String BLUEPRINT = "bp_ten_questions";
    private static final List<String> FLAGS = List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC");

    private final DataFolder folder;
    private final ManagedProcess process;
    private final URI base;
    private final ProcessHandle postmaster;

    private Crud(DataFolder folder, ManagedProcess process, URI base) throws IOException {
        this.folder = folder;
        this.process = process;
        this.base = base;
        // Not a child: PostgreSQL's starter lets go of it.
        var file = folder.root().resolve("database/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        this.postmaster = ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL is gone"));
    }

    public static Crud start(Durability durability) throws IOException {
        var folder = DataFolder.throwAway();
        int port = LoopbackPorts.free();
        var base = URI.create("http://" + LoopbackPorts.HOST + ":" + port);
        var command = new JavaCommand(
                "dev.parley.crud.CrudMain",
                classPath(),
                FLAGS,
                List.of(
                        Integer.toString(port),
                        folder.root().resolve("database").toString(),
                        Boolean.toString(durability == Durability.FSYNC),
                        KEY),
                Map.of());
        var process = new ManagedProcess(new ProcessSpec(
                "crud",
                "The CRUD baseline",
                "Its log says why.",
                folder,
                command,
                Probe.connects(port).and(Probe.httpOk(base.resolve("/health/ready"))),
                ProcessSpec.START_TIMEOUT,
                ProcessSpec.STOP_TIMEOUT));
        process.start();
        process.awaitReady();
        return new Crud(folder, process, base);
    }

    /** Nothing of Parley, but for the class that ends a process with its parent. */
    private static String classPath() throws IOException {
        Path module = Path.of(System.getProperty("parley.home", "."), "benchmarks/crud/target");
        String tether =
                Tether.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return String.join(
                File.pathSeparator,
                module.resolve("classes").toString(),
                Files.readString(module.resolve("class-path")).strip(),
                tether);
    }

    @Override
    public String name() {
        return "CRUD";
    }

    @Override
    public RunClient connect() {
        return new HttpRunClient(new Http(base, KEY), BLUEPRINT);
    }

    @Override
    public Duration cpuTime() {
        var server =
                ProcessHandle.of(process.pid()).map(ProcessAccounts::cpuTime).orElse(Duration.ZERO);
        return server.plus(ProcessAccounts.cpuTime(postmaster));
    }

    @Override
    public void close() {
        process.stop();
        folder.close();
    }
}
