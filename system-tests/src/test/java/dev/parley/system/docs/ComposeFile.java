package dev.parley.system.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docker-compose.yml says of services; anchors and merges are resolved as Compose does. */
record ComposeFile(Map<String, Service> services) {

    private static final Path REPOSITORY = Path.of("..");

    /**
     * A service.
     *
     * @param environment with what its env file brings; a secret's value is empty
     */
    record Service(
            String name,
            List<String> command,
            Map<String, String> environment,
            List<String> healthcheck,
            String image) {

        /** Whether it runs a class of Parley's. */
        boolean isParleys() {
            return image.startsWith("parley");
        }

        String mainClass() {
            return command.getFirst();
        }
    }

    static ComposeFile read() {
        Map<?, ?> document = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text("docker-compose.yml")));
        var services = new TreeMap<String, Service>();
        map(document.get("services"))
                .forEach((name, service) -> services.put(name.toString(), service(name.toString(), map(service))));
        return new ComposeFile(services);
    }

    /** The services that run a class of Parley's. */
    List<Service> parleys() {
        return services.values().stream().filter(Service::isParleys).toList();
    }

    /** The names of the secrets that are to be filled in. */
    static Map<String, String> secrets() {
        return settings("parley.env.example");
    }

    /** The settings in an example of an env file. */
    static Map<String, String> settings(String example) {
        var settings = new HashMap<String, String>();
        text(example).lines().filter(line -> line.matches("[A-Z_]+=.*")).forEach(line -> {
            String[] parts = line.split("=", 2);
            settings.put(parts[0], parts[1]);
        });
        return settings;
    }

    private static Service service(String name, Map<?, ?> service) {
        var environment = new HashMap<String, String>();
        if (texts(service.get("env_file")).contains("parley.env")) {
            environment.putAll(secrets());
        }
        map(service.get("environment")).forEach((key, value) -> environment.put(key.toString(), value.toString()));
        Object healthcheck = map(service.get("healthcheck")).get("test");
        return new Service(
                name,
                texts(service.get("command")),
                environment,
                texts(healthcheck),
                String.valueOf(service.get("image")));
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<String> texts(Object value) {
        var texts = new ArrayList<String>();
        if (value instanceof List<?> list) {
            list.forEach(item -> texts.add(item.toString()));
        }
        return texts;
    }

    private static String text(String file) {
        try {
            return Files.readString(REPOSITORY.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
