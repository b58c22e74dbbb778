package dev.parley.gateway.input;

import dev.parley.domain.run.RunCommand.RequestAnalysis;
import dev.parley.gateway.problem.Result;

/** The body of a POST that asks for one more analysis. */
public final class AnalysisRequest {

    private AnalysisRequest() {}

    /** What is asked for. */
    public static Result<RequestAnalysis> read(Body body) {
        return body.read(in -> new RequestAnalysis(in.object("model_config").map(AgentRequest::modelConfig)));
    }
}
