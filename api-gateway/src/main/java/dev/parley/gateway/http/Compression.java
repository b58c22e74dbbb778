package dev.parley.gateway.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import jakarta.inject.Singleton;

/** Larger texts are compressed for those who take that; never a live stream, which a compressor would hold back. */
@Singleton
@Primary
final class Compression implements HttpCompressionStrategy {

    private static final int WORTH_IT_BYTES = 1024;
    private static final int LEVEL = 6;
    private static final int MAX_ZSTD_BYTES = 1 << 25;

    @Override
    public boolean shouldCompress(HttpResponse response) {
        var type = response.headers().get(HttpHeaderNames.CONTENT_TYPE, "");
        return isText(type) && HttpUtil.getContentLength(response, Long.MAX_VALUE) >= WORTH_IT_BYTES;
    }

    private static boolean isText(String type) {
        return !type.startsWith("text/event-stream")
                && (type.startsWith("text/")
                        || type.startsWith("application/json")
                        || type.startsWith("application/problem+json")
                        || type.startsWith("application/yaml")
                        || type.startsWith("image/svg+xml"));
    }

    @Override
    public int getCompressionLevel() {
        return LEVEL;
    }

    @Override
    public int getMaxZstdEncodeSize() {
        return MAX_ZSTD_BYTES;
    }
}
