package dev.parley.schemas;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.table.TabledRun;
import dev.parley.domain.view.Transcripts.Place;
import dev.parley.schemas.mapping.Lists;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.avro.Schema;

/** What is kept of runs whose rows are written. The run's state inside is in a format of {@link RunStateCodec}. */
public final class TabledRunCodec implements StateCodec<TabledRun> {

    private static final StoredRecord<dev.parley.avro.state.TabledRun> RECORD =
            StoredRecord.of(1, dev.parley.avro.state.TabledRun.getClassSchema());

    private final RunStateCodec runs = new RunStateCodec();

    @Override
    public byte[] encode(TabledRun value) {
        Place place = value.place();
        return RECORD.write(new dev.parley.avro.state.TabledRun(
                ByteBuffer.wrap(runs.encode(value.run())),
                orNull(place.session(), SessionId::value),
                orNull(place.nodeId(), Function.identity()),
                // Sorted, so that equal places make equal bytes.
                new TreeMap<>(place.questions()),
                place.agentsTurn(),
                Lists.map(value.analyses(), AnalysisId::value)));
    }

    @Override
    public TabledRun decode(byte[] bytes) {
        dev.parley.avro.state.TabledRun record = RECORD.read(bytes);
        var run = new byte[record.getRun().remaining()];
        record.getRun().duplicate().get(run);
        return new TabledRun(
                runs.decode(run),
                new Place(
                        record.getSessionId().map(SessionId::new),
                        record.getNodeId(),
                        record.getQuestions(),
                        record.getAgentsTurn()),
                Lists.map(record.getAnalyses(), AnalysisId::new));
    }

    @Override
    public Map<Integer, Schema> formats() {
        return StoredRecord.formats(RECORD);
    }
}
