package dev.parley.projections.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.QueryProtocol;
import dev.parley.kit.query.Routes;
import dev.parley.projections.Driver;
import dev.parley.projections.Instance;
import dev.parley.projections.deliveries.HeldDeliveries;
import dev.parley.projections.deliveries.LocalDeliveries;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRequestsTest {

    private static final String TENANT = "organization=" + new UUID(1, 1) + "&mode=LIVE";

    private final Instance instance = new Instance(0, 1, 2, 3, 4, 5);
    private final QueryRequests requests = new QueryRequests(
            instance.records(),
            new LocalDeliveries(
                    new HeldDeliveries(Instance.PARTITIONS),
                    Decoding.with(Driver.SERDES).delivery()),
            new FixedCopies(instance, Duration.ZERO),
            () -> Routes.NONE);

    @AfterEach
    void close() {
        instance.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/other",
                "/runs/not-an-id",
                "/runs/00000000-0000-0007-0000-000000000007/secrets",
                "/runs?limit=0",
                "/runs?limit=many",
                "/runs?from=nowhere",
                "/runs?direction=SIDEWAYS",
                "/runs?created_after=yesterday",
                "/runs/00000000-0000-0007-0000-000000000007?at_time=never",
                "/catalog?archived=LEFT_OUT",
                "/histories?runs=1",
                "/runs?statuses=SLEEPING"
            })
    void what_is_no_query_is_refused(String target) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? TENANT : TENANT + "&" + target.substring(mark + 1);
        assertThat(requests.answer(path, query).status()).isEqualTo(QueryProtocol.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/runs",
                "/runs/00000000-0000-0007-0000-000000000007",
                "/runs/00000000-0000-0007-0000-000000000007/history",
                "/runs/00000000-0000-0007-0000-000000000007/events",
                "/catalog/00000000-0000-0007-0000-000000000007"
            })
    void nothing_can_be_asked_without_a_tenant(String path) {
        assertThat(requests.answer(path, "mode=LIVE").status()).isEqualTo(QueryProtocol.MALFORMED);
    }
}
