package dev.parley.gateway.openapi;

import java.util.List;
import java.util.stream.Stream;

/** Every operation of the API. A new resource adds its line here and its file beside this one. */
public final class Declarations {

    /** All of them, in the order of the document. */
    public static final List<Operation> ALL = Stream.of(
                    AgentOperations.all(),
                    BlueprintOperations.all(),
                    GraphOperations.all(),
                    ChannelOperations.all(),
                    ConnectorOperations.all(),
                    ApiKeyOperations.all(),
                    RunOperations.all(),
                    ResultOperations.all(),
                    RunDetailOperations.all(),
                    RunRightsOperations.all(),
                    SimulationOperations.all(),
                    FeedOperations.all(),
                    JoinOperations.all(),
                    OpenLinkOperations.all(),
                    OpenOperations.all(),
                    ParticipantOperations.all(),
                    AccessLogOperations.all(),
                    CommandOperations.all(),
                    WebhookOperations.all())
            .flatMap(List::stream)
            .toList();

    private Declarations() {}
}
