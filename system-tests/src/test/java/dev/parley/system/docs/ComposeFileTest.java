package dev.parley.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.system.docs.ComposeFile.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is no engine to run docker-compose.yml with here, but what it says of services can be compared with the services. */
class ComposeFileTest {

    private static final ComposeFile FILE = ComposeFile.read();
    private static final Map<String, String> MAINS = ServiceSources.mains();

    static List<Service> services() {
        return FILE.parleys();
    }

    @Test
    void every_service_is_in_it_once() {
        assertThat(FILE.parleys().stream().map(Service::mainClass).toList())
                .containsExactlyInAnyOrderElementsOf(MAINS.keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_is_told_nothing_that_it_does_not_know(Service service) {
        assertThat(ServiceSources.settings(module(service)))
                .containsAll(parleySettings(service).stream()
                        .filter(name -> !ComposeFile.secrets().containsKey(name))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_is_told_everything_that_it_needs(Service service) {
        assertThat(parleySettings(service)).containsAll(ServiceSources.required(module(service)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_that_stays_is_asked_for_its_health_where_it_listens(Service service) {
        if (service.name().equals("setup")) {
            return;
        }
        Map<String, String> environment = service.environment();
        String port =
                environment.getOrDefault("PARLEY_HTTP_PORT", environment.getOrDefault("PARLEY_INTERNAL_PORT", ""));
        assertThat(service.healthcheck()).containsExactly("CMD", "/opt/parley/healthy", port);
    }

    @Test
    void only_the_setup_registers_schemas() {
        assertThat(FILE.parleys())
                .filteredOn(service -> service.environment().containsKey("PARLEY_REGISTER_SCHEMAS"))
                .extracting(Service::name)
                .containsExactly("setup");
    }

    @Test
    void no_two_services_have_the_same_name() {
        var names = new HashSet<String>();
        assertThat(FILE.parleys())
                .allMatch(service -> names.add(service.environment().get("PARLEY_INSTANCE_ID")));
    }

    @Test
    void secrets_are_to_be_filled_in_and_are_read_by_somebody() {
        var read = new HashSet<String>();
        MAINS.values().forEach(module -> read.addAll(ServiceSources.settings(module)));

        assertThat(ComposeFile.secrets()).allSatisfy((name, value) -> {
            assertThat(value).as(name).isEmpty();
            assertThat(read).contains(name);
        });
    }

    /** Providers' settings are put together from the provider's name, so their sources hold only some of them. */
    @Test
    void settings_of_models_are_to_be_filled_in_and_are_explained() throws IOException {
        String explained = Files.readString(Path.of("..", "docs", "engines.md"));

        assertThat(ComposeFile.settings("models.env.example")).isNotEmpty().allSatisfy((name, value) -> {
            assertThat(value).as(name).isEmpty();
            assertThat(explained).contains(name.replaceFirst("PRESET_[A-Z]+_", "PRESET_STANDARD_"));
        });
    }

    @Test
    void what_a_machine_loss_may_not_lose_is_on_two_of_three_brokers() {
        var brokers = FILE.services().values().stream()
                .filter(service -> service.environment().containsKey("KAFKA_NODE_ID"))
                .toList();

        assertThat(brokers)
                .hasSize(3)
                .allSatisfy(broker -> assertThat(broker.environment())
                        .containsEntry("KAFKA_MIN_INSYNC_REPLICAS", "2")
                        .containsEntry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "2")
                        .containsEntry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "3"));
        assertThat(FILE.parleys())
                .allSatisfy(
                        service -> assertThat(service.environment()).containsEntry("PARLEY_REPLICATION_FACTOR", "3"));
    }

    @Test
    void the_image_holds_every_service() throws IOException {
        String collect = Files.readString(Path.of("..", "docker", "collect"));

        assertThat(MAINS.values().stream().filter(module -> !module.equals("streams-kit")))
                .allMatch(module -> collect.matches("(?s).*services=[a-z,-]*\\b" + module + "\\b.*"));
    }

    private static String module(Service service) {
        return MAINS.getOrDefault(service.mainClass(), "");
    }

    private static List<String> parleySettings(Service service) {
        return service.environment().keySet().stream()
                .filter(name -> name.startsWith("PARLEY_"))
                .toList();
    }
}
