package dev.parley.system.deployment;

import java.util.Locale;

/** The services of a deployment. */
public enum Part {
    CATALOG_PROCESSOR("dev.parley.catalog.CatalogProcessorMain"),
    RUN_PROCESSOR("dev.parley.run.RunProcessorMain"),
    INTERVIEWER("dev.parley.interviewer.InterviewerMain"),
    ANALYSIS_PROCESSOR("dev.parley.analysis.AnalysisProcessorMain"),
    PROJECTIONS("dev.parley.projections.ProjectionsMain"),
    TABLES("dev.parley.tables.TablesMain"),
    WEBHOOKS("dev.parley.webhooks.WebhooksMain"),
    GATEWAY("dev.parley.gateway.GatewayMain"),
    SECOND_GATEWAY("dev.parley.gateway.GatewayMain");

    private final String mainClass;

    Part(String mainClass) {
        this.mainClass = mainClass;
    }

    String mainClass() {
        return mainClass;
    }

    /** The instance's name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a door for the public. */
    public boolean isGateway() {
        return switch (this) {
            case GATEWAY, SECOND_GATEWAY -> true;
            case CATALOG_PROCESSOR, RUN_PROCESSOR, INTERVIEWER, ANALYSIS_PROCESSOR, PROJECTIONS, TABLES, WEBHOOKS ->
                false;
        };
    }

    /** The setting with the port that answers for its health. */
    String portSetting() {
        return isGateway() ? "PARLEY_HTTP_PORT" : "PARLEY_INTERNAL_PORT";
    }
}
