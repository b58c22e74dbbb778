package dev.parley.gateway.page;

import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** The pages' files. Their address changes with their content, so a browser keeps them for ever. */
@Controller("/assets")
@WithoutKey
@TrafficOf(Traffic.PARTICIPANTS)
final class AssetsController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    /** While gateways are being replaced, a page of one may ask another that has the files of another version: not to be kept. */
    @Get("/{version}/{name}")
    HttpResponse<byte[]> file(String version, String name) {
        var cache = version.equals(assets.version()) ? FOR_EVER : "no-store";
        return assets.file(name)
                .map(asset -> HttpResponse.ok(asset.bytes())
                        .header("Content-Type", asset.type())
                        .header("Cache-Control", cache)
                        .header("Cross-Origin-Resource-Policy", "same-origin"))
                .orElseGet(HttpResponse::notFound);
    }
}
