package dev.parley.gateway.openapi;

import dev.parley.domain.id.PublicIds.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Events of an organization's feed: those of runs, and those of the catalog, which name their object only. */
final class FeedShapes {

    /** An event of any type. */
    static final OneOf EVENT = new OneOf("FeedEvent", "type", variants());

    private FeedShapes() {}

    private static List<Members> variants() {
        var all = new ArrayList<>(EventShapes.EVENT.variants());
        add(all, "agent", Kind.AGENT, "created", "revised", "archived");
        add(all, "blueprint", Kind.BLUEPRINT, "created", "revised", "graph_replaced", "published", "archived");
        add(all, "channel", Kind.CHANNEL, "created", "revised", "archived");
        add(all, "connector", Kind.CONNECTOR, "created", "revised", "archived");
        add(all, "api_key", Kind.API_KEY, "created", "used", "revoked");
        add(all, "webhook", Kind.WEBHOOK, "created", "revised", "enabled", "disabled", "secret_rotated", "archived");
        add(all, "open_link", Kind.OPEN_LINK, "created", "revised", "place_taken", "archived");
        return all;
    }

    private static void add(List<Members> all, String object, Kind kind, String... happened) {
        var types = Arrays.stream(happened).map(what -> object + "." + what).toList();
        all.add(EventShapes.event(object, types)
                .with("run_id", Shape.id(Kind.RUN).orNull())
                .with("data", Shape.object().with("id", Shape.id(kind))));
    }
}
