package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.OpenTokens;
import dev.parley.gateway.catalog.DraftCheck;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.export.ParticipantArchive;
import dev.parley.gateway.intake.Admission;
import dev.parley.gateway.intake.CommandDesk;
import dev.parley.gateway.open.OpenLinks;
import dev.parley.gateway.open.VisitorLimits;
import dev.parley.gateway.read.Pinned;
import dev.parley.gateway.read.RunReads;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What producers' commands, open links and people's rights are made with. */
@Factory
final class RightsWiring {

    private final GatewayConfig config;
    private final GatewayPorts ports;

    RightsWiring(GatewayConfig config, GatewayPorts ports) {
        this.config = config;
        this.ports = ports;
    }

    @Singleton
    InstalledModels installedModels() {
        return config.models();
    }

    @Singleton
    Admission admission(PinResolver pins, InstalledModels models) {
        return new Admission(pins, models);
    }

    @Singleton
    DraftCheck draftCheck(PinResolver pins, InstalledModels models) {
        return new DraftCheck(pins, models);
    }

    @Singleton
    CommandDesk commandDesk(CommandGateway gateway, Admission admission) {
        return new CommandDesk(gateway, admission, ports.clock());
    }

    @Singleton
    OpenTokens openTokens() {
        return new OpenTokens(config.joinSecret(), config.publicBaseUrl());
    }

    @Singleton
    OpenLinks openLinks(PinResolver pins) {
        return new OpenLinks(ports.definitions(), ports.catalog(), pins);
    }

    @Singleton
    VisitorLimits visitorLimits() {
        return new VisitorLimits();
    }

    @Bean(preDestroy = "close")
    @Singleton
    ParticipantArchive participantArchive(RunReads reads, Pinned pinned) {
        return new ParticipantArchive(reads, pinned, ports.clock());
    }
}
