package dev.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void who_opens_the_health_of_an_embedded_parley_reads_which_engine_conducts_the_interviews() {
        var checks = Parley.shared().get("/health/ready").at("/checks");

        assertThat(checks.findValuesAsText("name")).contains("views.streams", "engines");
        assertThat(checks)
                .filteredOn(check -> check.at("/name").asText().equals("engines"))
                .extracting((JsonNode check) -> check.at("/detail").asText())
                .singleElement()
                .asString()
                .contains("MiniLM");
    }
}
