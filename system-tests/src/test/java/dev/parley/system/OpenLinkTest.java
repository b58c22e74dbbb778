package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.client.Entrance;
import dev.parley.client.ProblemException;
import dev.parley.client.model.OpenLink;
import dev.parley.client.model.OpenLinkDraft;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Visitors come in over an open link at two gateways at once; there is never one too many. */
class OpenLinkTest {

    private static final int VISITORS = 30;
    private static final int PLACES = 7;

    private final Deployment parley = Deployment.shared();

    @Test
    void a_link_with_seven_places_lets_seven_of_thirty_in_and_each_of_them_once() throws Exception {
        var api = parley.client();
        var link = api.openLinks().create(Studies.plain(api), OpenLinkDraft.of("web", PLACES));
        try (var one = api.entrance(link.token());
                var other = parley.secondClient().entrance(link.token());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = IntStream.range(0, VISITORS)
                    .mapToObj(i -> threads.submit(() -> {
                        var key = "visitor-" + i;
                        var place = comesIn(i % 2 == 0 ? one : other, key);
                        assertThat(comesIn(i % 2 == 0 ? other : one, key)).isEqualTo(place);
                        return place;
                    }))
                    .toList();
            var runs = new HashSet<String>();
            for (var visit : visits) {
                visit.get().ifPresent(runs::add);
            }
            assertThat(runs).hasSize(PLACES);
            assertThat(one.look().status()).isEqualTo(OpenLink.Status.FULL);
            assertThat(runs)
                    .allSatisfy(
                            run -> assertThat(api.runs().get(run).blueprintId()).isEqualTo(link.blueprintId()));
        }
    }

    /** The run that a visitor gets; nothing when every place is taken. */
    private static Optional<String> comesIn(Entrance entrance, String key) {
        try {
            return Optional.of(entrance.enter(Map.of(), key).runId());
        } catch (ProblemException refused) {
            assertThat(refused.is("link_full")).isTrue();
            return Optional.empty();
        }
    }
}
