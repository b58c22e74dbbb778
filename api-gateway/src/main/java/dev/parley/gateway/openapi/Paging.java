package dev.parley.gateway.openapi;

/** How lists are cut into pages. */
public final class Paging {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    private Paging() {}

    /** The document of a page. */
    public static Members page(String name, Shape item) {
        return Shape.object(name)
                .with("object", Shape.constant("list"))
                .with("data", Shape.list(item, MAX_LIMIT))
                .with("has_more", Shape.bool())
                .with("next_cursor", Shape.text().orNull());
    }
}
