package dev.parley.gateway.intake;

import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.KeyUse;
import dev.parley.gateway.port.CommandSink;
import dev.parley.kit.command.CloudEvents;
import dev.parley.kit.topic.Topics;
import io.micronaut.configuration.kafka.annotation.KafkaClient;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.producer.Producer;

/** What the intake is made with. */
@Factory
@Requires(beans = IntakeDoor.class)
final class IntakeWiring {

    @Singleton
    Intake intake(IntakeDoor door, GatewayPorts ports, ApiKeys keys, KeyUse use, Admission admission) {
        return new Intake(
                Topics.RUN_REQUESTS.name(), door.requests()::value, ports.definitions(), keys, use, admission);
    }

    @Singleton
    Refusals refusals(IntakeDoor door, GatewayPorts ports, @KafkaClient("refusals") Producer<byte[], byte[]> producer) {
        return new Refusals(producer, door.outcomes(), new CloudEvents("/parley/api-gateway"), ports.clock());
    }

    @Singleton
    CommandSink commands(GatewayPorts ports) {
        return ports.commands();
    }
}
