package dev.parley.client.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.type.ReferenceType;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Free JSON that may be absent: {@code null} is read as nothing, not as a value of its own, which is what Jackson does by itself. */
final class OptionalNodes extends SimpleDeserializers {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonDeserializer<?> findReferenceDeserializer(
            ReferenceType type,
            DeserializationConfig config,
            BeanDescription description,
            @Nullable TypeDeserializer typeDeserializer,
            @Nullable JsonDeserializer<?> contentDeserializer) {
        boolean ours = type.isTypeOrSubTypeOf(Optional.class)
                && type.getReferencedType().isTypeOrSubTypeOf(JsonNode.class);
        return ours ? new NodeOrNothing() : null;
    }

    private static final class NodeOrNothing extends JsonDeserializer<Optional<JsonNode>> {
        @Override
        public Optional<JsonNode> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Optional.of(context.readTree(in));
        }

        @Override
        public Optional<JsonNode> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }
    }
}
