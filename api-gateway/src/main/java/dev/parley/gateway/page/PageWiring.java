package dev.parley.gateway.page;

import dev.parley.gateway.GatewayConfig;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What the pages' controllers are made with. */
@Factory
final class PageWiring {

    @Singleton
    Assets assets() {
        return new Assets();
    }

    @Singleton
    Pages pages(Assets assets, GatewayConfig config) {
        return new Pages(assets, config.hosts().privacyNotice());
    }
}
