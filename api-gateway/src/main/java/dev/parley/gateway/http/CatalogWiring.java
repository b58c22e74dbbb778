package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.KeyUse;
import dev.parley.gateway.auth.NewSecrets;
import dev.parley.gateway.catalog.DefinedVersions;
import dev.parley.gateway.catalog.NewestDefinitions;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.catalog.Uses;
import dev.parley.gateway.command.ToldVersions;
import dev.parley.gateway.read.CatalogReads;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** What the catalog's controllers are made with. */
@Factory
final class CatalogWiring {

    private static final int SECRET_BYTES = 32;

    private final GatewayConfig config;
    private final GatewayPorts ports;
    private final SecureRandom random = new SecureRandom();

    CatalogWiring(GatewayConfig config, GatewayPorts ports) {
        this.config = config;
        this.ports = ports;
    }

    @Singleton
    KeyUse keyUse() {
        return new KeyUse(ports.commands(), ports.clock(), ports.newIds());
    }

    @Singleton
    NewSecrets newSecrets() {
        return new NewSecrets(config.joinSecret(), this::unguessable);
    }

    @Singleton
    DefinedVersions definedVersions() {
        return new DefinedVersions();
    }

    @Singleton
    NewestDefinitions newestDefinitions(DefinedVersions defined) {
        return new NewestDefinitions(ports.definitions(), defined);
    }

    @Singleton
    PinResolver pinResolver(NewestDefinitions newest) {
        return new PinResolver(newest, ports.catalog(), ports.runs());
    }

    @Singleton
    CatalogReads catalogReads(ToldVersions told) {
        return new CatalogReads(ports.catalog(), ports.definitions(), told, config.patience());
    }

    @Singleton
    BlueprintRenderings blueprintRenderings(NewestDefinitions newest) {
        return new BlueprintRenderings(newest);
    }

    @Singleton
    CatalogObjects catalogObjects(Commands commands, CatalogReads reads, DefinedVersions defined) {
        return new CatalogObjects(commands, reads, defined);
    }

    @Singleton
    CatalogChanges catalogChanges(Commands commands, CatalogObjects objects) {
        return new CatalogChanges(commands, objects, new Uses(ports.catalog(), ports.runs(), ports.definitions()));
    }

    private byte[] unguessable() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
