package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.read.DeliveryReads;
import dev.parley.kit.webhook.TargetPolicy;
import dev.parley.kit.webhook.WebhookSecrets;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What the controllers of webhooks are made with. */
@Factory
final class WebhookWiring {

    private final GatewayConfig config;
    private final GatewayPorts ports;

    WebhookWiring(GatewayConfig config, GatewayPorts ports) {
        this.config = config;
        this.ports = ports;
    }

    @Singleton
    TargetPolicy targetPolicy() {
        return config.webhookTargets();
    }

    @Singleton
    WebhookSecrets webhookSecrets() {
        return new WebhookSecrets(config.joinSecret());
    }

    @Singleton
    DeliveryReads deliveryReads() {
        return new DeliveryReads(ports.deliveries(), config.patience());
    }
}
