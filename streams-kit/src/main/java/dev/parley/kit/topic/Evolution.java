package dev.parley.kit.topic;

/** Which changes the schemas of a topic allow; the registry enforces it for every new version. */
public enum Evolution {
    /** Every version reads every other: what is kept for ever. */
    FULL_TRANSITIVE("parley.kept"),
    /** New readers read everything older: what expires. */
    BACKWARD_TRANSITIVE("parley.passing");

    private final String group;

    Evolution(String group) {
        this.group = group;
    }

    /** The registry's group of the schemas with this rule. */
    public String group() {
        return group;
    }
}
