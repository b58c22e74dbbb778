package dev.parley.domain.catalog;

/** What an API key may do; written {@code runs:read} and so on. ADMIN includes all others. */
public enum Scope {
    RUNS_READ("runs:read"),
    RUNS_WRITE("runs:write"),
    CATALOG_READ("catalog:read"),
    CATALOG_WRITE("catalog:write"),
    CAMPAIGNS_READ("campaigns:read"),
    CAMPAIGNS_WRITE("campaigns:write"),
    RESULTS_READ("results:read"),
    WEBHOOKS_READ("webhooks:read"),
    WEBHOOKS_WRITE("webhooks:write"),
    ADMIN("admin");

    private final String wireName;

    Scope(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the API. */
    public String wireName() {
        return wireName;
    }
}
