package dev.parley.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.PublicIds;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The checker of the catalog after crashes")
class CatalogCheckerTest {

    private static final String BLUEPRINT = PublicIds.format(PublicIds.Kind.BLUEPRINT, LogRecords.AGGREGATE);

    private final List<GenericRecord> events = new ArrayList<>(List.of(
            LogRecords.event("BlueprintCreated", 1, "create", "", ""),
            LogRecords.event("BlueprintPublished", 2, "publish", "", "")));
    private final List<GenericRecord> outcomes =
            new ArrayList<>(List.of(LogRecords.accepted("create", 1), LogRecords.accepted("publish", 2)));
    private boolean shown = true;

    private List<String> violations() {
        return new CatalogChecker(List.of(BLUEPRINT), events, outcomes, ignored -> shown).violations();
    }

    @Test
    void finds_nothing_wrong_with_a_sound_one() {
        assertThat(violations()).isEmpty();
    }

    @Test
    void sees_a_blueprint_that_was_told_published_and_is_not() {
        events.removeLast();
        assertThat(violations()).singleElement().asString().contains("was published 0 times");
    }

    @Test
    void sees_one_that_was_published_twice() {
        events.add(LogRecords.event("BlueprintPublished", 3, "publish", "", ""));
        assertThat(violations()).singleElement().asString().contains("was published 2 times");
    }

    @Test
    void sees_one_that_the_api_does_not_show() {
        shown = false;
        assertThat(violations()).singleElement().asString().contains("the API does not show it");
    }

    @Test
    void sees_an_outcome_that_changed() {
        outcomes.add(LogRecords.accepted("publish", 3));
        assertThat(violations()).singleElement().asString().contains("command publish had the outcomes");
    }
}
