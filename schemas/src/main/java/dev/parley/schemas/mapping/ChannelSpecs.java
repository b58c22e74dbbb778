package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.BotConfig;
import dev.parley.avro.common.ChannelProvider;
import dev.parley.avro.common.ChannelSettings;
import dev.parley.avro.common.ConnectorAuth;
import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.catalog.ConnectorSpec;
import java.util.function.Function;

/** What is said of channels and connectors. */
public final class ChannelSpecs {

    private ChannelSpecs() {}

    public static dev.parley.avro.common.ChannelSpec encode(ChannelSpec spec) {
        return new dev.parley.avro.common.ChannelSpec(
                spec.name(),
                Enums.CHANNEL_TYPE.encode(spec.type()),
                encode(spec.provider()),
                encode(spec.settings()),
                JsonText.render(spec.metadata()));
    }

    public static ChannelSpec decode(dev.parley.avro.common.ChannelSpec spec) {
        return new ChannelSpec(
                spec.getName(),
                Enums.CHANNEL_TYPE.decode(spec.getType()),
                decode(spec.getProvider()),
                decode(spec.getSettings()),
                JsonText.parseObject(spec.getMetadata()));
    }

    public static dev.parley.avro.common.ConnectorSpec encode(ConnectorSpec spec) {
        return new dev.parley.avro.common.ConnectorSpec(
                spec.name(),
                Enums.CONNECTOR_TYPE.encode(spec.type()),
                encode(spec.auth()),
                encode(spec.botConfig()),
                JsonText.render(spec.metadata()));
    }

    public static ConnectorSpec decode(dev.parley.avro.common.ConnectorSpec spec) {
        return new ConnectorSpec(
                spec.getName(),
                Enums.CONNECTOR_TYPE.decode(spec.getType()),
                decode(spec.getAuth()),
                decode(spec.getBotConfig()),
                JsonText.parseObject(spec.getMetadata()));
    }

    private static ChannelProvider encode(ChannelSpec.ProviderRef provider) {
        return new ChannelProvider(
                provider.name(),
                orNull(provider.credentialsId(), Function.identity()),
                JsonText.render(provider.config()));
    }

    private static ChannelSpec.ProviderRef decode(ChannelProvider provider) {
        return new ChannelSpec.ProviderRef(
                provider.getName(), provider.getCredentialsId(), JsonText.parseObject(provider.getConfig()));
    }

    private static ChannelSettings encode(ChannelSpec.Settings settings) {
        return new ChannelSettings(
                settings.recording(), orNull(settings.maxDurationS()), orNull(settings.idleTimeoutS()));
    }

    private static ChannelSpec.Settings decode(ChannelSettings settings) {
        return new ChannelSpec.Settings(
                settings.getRecording(),
                Optionals.ofInt(settings.getMaxDurationS()),
                Optionals.ofInt(settings.getIdleTimeoutS()));
    }

    private static ConnectorAuth encode(ConnectorSpec.Auth auth) {
        return new ConnectorAuth(
                orNull(auth.credentialsId(), Function.identity()), orNull(auth.serviceAccount(), Function.identity()));
    }

    private static ConnectorSpec.Auth decode(ConnectorAuth auth) {
        return new ConnectorSpec.Auth(auth.getCredentialsId(), auth.getServiceAccount());
    }

    private static BotConfig encode(ConnectorSpec.BotConfig bot) {
        return new BotConfig(
                orNull(bot.displayName(), Function.identity()),
                orNull(bot.avatarUrl(), Function.identity()),
                orNull(bot.joinMessage(), Function.identity()),
                bot.autoRecord());
    }

    private static ConnectorSpec.BotConfig decode(BotConfig bot) {
        return new ConnectorSpec.BotConfig(
                bot.getDisplayName(), bot.getAvatarUrl(), bot.getJoinMessage(), bot.getAutoRecord());
    }
}
