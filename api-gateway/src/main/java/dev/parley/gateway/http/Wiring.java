package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.command.CommandIds;
import dev.parley.gateway.command.ToldVersions;
import dev.parley.gateway.export.TranscriptExport;
import dev.parley.gateway.live.OpenStreams;
import dev.parley.gateway.live.RunWatch;
import dev.parley.gateway.live.Streams;
import dev.parley.gateway.read.FeedReads;
import dev.parley.gateway.read.ParticipantReads;
import dev.parley.gateway.read.Pinned;
import dev.parley.gateway.read.RunExpander;
import dev.parley.gateway.read.RunReads;
import dev.parley.gateway.simulate.RunDocuments;
import dev.parley.gateway.simulate.Visits;
import dev.parley.gateway.simulate.Voices;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What controllers and filters are made with. */
@Factory
final class Wiring {

    private final GatewayConfig config;
    private final GatewayPorts ports;

    Wiring(GatewayConfig config, GatewayPorts ports) {
        this.config = config;
        this.ports = ports;
    }

    @Singleton
    Descriptions descriptions() {
        return new Descriptions(config);
    }

    @Singleton
    NewIds newIds() {
        return new NewIds(ports.newIds());
    }

    @Singleton
    ApiKeys apiKeys() {
        return new ApiKeys(ports.definitions(), ports.clock());
    }

    @Singleton
    KeyHolders keyHolders(ApiKeys keys) {
        return new KeyHolders(keys);
    }

    @Singleton
    JoinTokens joinTokens() {
        return new JoinTokens(config.joinSecret(), config.publicBaseUrl());
    }

    @Singleton
    Pinned pinned() {
        return new Pinned(ports.definitions());
    }

    @Singleton
    RunReads runReads(ToldVersions told) {
        return new RunReads(ports.runs(), told, config.patience());
    }

    @Singleton
    Commands commands(CommandGateway gateway) {
        return new Commands(gateway, new CommandIds(ports.newIds()));
    }

    @Singleton
    Conversations conversations(Commands commands, RunReads reads, Pinned pinned) {
        return new Conversations(commands, reads, pinned);
    }

    @Singleton
    ParticipantReads participantReads(RunReads reads, Pinned pinned) {
        return new ParticipantReads(reads, pinned, config.hosts(), ports.clock());
    }

    @Singleton
    Streams streams(OpenStreams open, RunWatch watch) {
        return new Streams(
                open, watch, ports.runs(), ports.feed(), config.streams().heartbeat(), ports.clock());
    }

    @Bean(preDestroy = "close")
    @Singleton
    TranscriptExport transcriptExport(RunReads reads) {
        return new TranscriptExport(reads);
    }

    @Singleton
    RunDocuments runDocuments(RunReads reads, Pinned pinned) {
        return new RunDocuments(reads, pinned, ports.clock());
    }

    @Singleton
    Visits visits(RunDocuments documents, JoinTokens tokens, InstalledModels models, Voices voices) {
        return new Visits(documents, tokens, models, voices);
    }

    @Singleton
    FeedReads feedReads() {
        return new FeedReads(ports.feed(), ports.usage());
    }

    @Singleton
    RunReplies runReplies(RunReads reads, Pinned pinned, JoinTokens tokens, ContentReads noted) {
        return new RunReplies(reads, new RunExpander(pinned, reads), tokens, ports.clock(), noted);
    }
}
