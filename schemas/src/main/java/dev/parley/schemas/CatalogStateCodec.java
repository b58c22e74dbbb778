package dev.parley.schemas;

import dev.parley.avro.catalog.definition.Agent;
import dev.parley.avro.catalog.definition.ApiKey;
import dev.parley.avro.catalog.definition.Blueprint;
import dev.parley.avro.catalog.definition.Channel;
import dev.parley.avro.catalog.definition.Connector;
import dev.parley.avro.catalog.definition.OpenLink;
import dev.parley.avro.catalog.definition.Webhook;
import dev.parley.domain.catalog.CatalogState;
import dev.parley.domain.catalog.Definition;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** The state of catalog objects: the record of the object's newest revision, as on the definitions topic. */
public final class CatalogStateCodec implements StateCodec<CatalogState> {

    private static final byte NONE_FORMAT = 0;
    private static final byte EARLIER_AGENT_FORMAT = 1;
    private static final byte BLUEPRINT_FORMAT = 2;
    private static final byte CHANNEL_FORMAT = 3;
    private static final byte CONNECTOR_FORMAT = 4;
    private static final byte EARLIER_API_KEY_FORMAT = 5;
    private static final byte API_KEY_FORMAT = 6;
    private static final byte WEBHOOK_FORMAT = 7;
    private static final byte OPEN_LINK_FORMAT = 8;
    private static final byte AGENT_FORMAT = 9;

    /** Whose models name no credentials. */
    private static final StoredRecord<Agent> EARLIER_AGENT =
            StoredRecord.earlier(EARLIER_AGENT_FORMAT, "Agent-1.avsc", Agent.getClassSchema());

    private static final StoredRecord<Agent> AGENT = StoredRecord.of(AGENT_FORMAT, Agent.getClassSchema());
    private static final StoredRecord<Blueprint> BLUEPRINT =
            StoredRecord.of(BLUEPRINT_FORMAT, Blueprint.getClassSchema());
    private static final StoredRecord<Channel> CHANNEL = StoredRecord.of(CHANNEL_FORMAT, Channel.getClassSchema());
    private static final StoredRecord<Connector> CONNECTOR =
            StoredRecord.of(CONNECTOR_FORMAT, Connector.getClassSchema());
    /** Without a hint and without its last use. */
    private static final StoredRecord<ApiKey> EARLIER_API_KEY =
            StoredRecord.earlier(EARLIER_API_KEY_FORMAT, "ApiKey-5.avsc", ApiKey.getClassSchema());

    private static final StoredRecord<ApiKey> API_KEY = StoredRecord.of(API_KEY_FORMAT, ApiKey.getClassSchema());
    private static final StoredRecord<Webhook> WEBHOOK = StoredRecord.of(WEBHOOK_FORMAT, Webhook.getClassSchema());
    private static final StoredRecord<OpenLink> OPEN_LINK =
            StoredRecord.of(OPEN_LINK_FORMAT, OpenLink.getClassSchema());

    private final DefinitionCodec definitions = new DefinitionCodec();

    @Override
    public byte[] encode(CatalogState state) {
        return switch (state) {
            case CatalogState.None.NONE -> new byte[] {NONE_FORMAT};
            case CatalogState.Existing(Definition current) -> write(definitions.encode(current));
        };
    }

    @Override
    public CatalogState decode(byte[] bytes) {
        int format = StoredRecord.formatOf(bytes);
        return format == NONE_FORMAT
                ? CatalogState.None.NONE
                : new CatalogState.Existing(definitions.decode(read(format, bytes)));
    }

    @Override
    public Map<Integer, Schema> formats() {
        return StoredRecord.formats(
                EARLIER_AGENT, AGENT, BLUEPRINT, CHANNEL, CONNECTOR, EARLIER_API_KEY, API_KEY, WEBHOOK, OPEN_LINK);
    }

    private static byte[] write(SpecificRecord record) {
        return switch (record) {
            case Agent it -> AGENT.write(it);
            case Blueprint it -> BLUEPRINT.write(it);
            case Channel it -> CHANNEL.write(it);
            case Connector it -> CONNECTOR.write(it);
            case ApiKey it -> API_KEY.write(it);
            case Webhook it -> WEBHOOK.write(it);
            case OpenLink it -> OPEN_LINK.write(it);
            default -> throw UnknownRecordException.of(record);
        };
    }

    private static SpecificRecord read(int format, byte[] bytes) {
        return switch (format) {
            case EARLIER_AGENT_FORMAT -> EARLIER_AGENT.read(bytes);
            case AGENT_FORMAT -> AGENT.read(bytes);
            case BLUEPRINT_FORMAT -> BLUEPRINT.read(bytes);
            case CHANNEL_FORMAT -> CHANNEL.read(bytes);
            case CONNECTOR_FORMAT -> CONNECTOR.read(bytes);
            case EARLIER_API_KEY_FORMAT -> EARLIER_API_KEY.read(bytes);
            case API_KEY_FORMAT -> API_KEY.read(bytes);
            case WEBHOOK_FORMAT -> WEBHOOK.read(bytes);
            case OPEN_LINK_FORMAT -> OPEN_LINK.read(bytes);
            default -> throw new UnknownRecordException("a catalog object's state of format " + format);
        };
    }
}
