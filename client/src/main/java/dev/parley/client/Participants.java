package dev.parley.client;

import dev.parley.client.http.Call;
import dev.parley.client.http.Query;
import dev.parley.client.http.Transport;
import dev.parley.client.model.ParticipantErasure;
import java.util.Map;

/** What participants have a right to, over all their runs; they are known by the external id that the researcher gave them. */
public final class Participants {

    private static final String EXTERNAL_ID = "external_id";

    private final Transport transport;

    Participants(Transport transport) {
        this.transport = transport;
    }

    /** Removes what the participant said in every run, for ever. May be repeated. */
    public ParticipantErasure erase(String externalId) {
        return transport
                .send(Call.post("participants/erase", Map.of(EXTERNAL_ID, externalId)))
                .as(ParticipantErasure.class);
    }

    /** Everything about the participant: a zip file with a folder per run. */
    public byte[] export(String externalId) {
        return transport
                .send(Call.get("participants/export", Query.NONE.with(EXTERNAL_ID, externalId)))
                .response()
                .body();
    }
}
