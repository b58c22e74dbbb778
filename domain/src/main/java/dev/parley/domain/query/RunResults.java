package dev.parley.domain.query;

import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.TranscriptView;
import java.util.Optional;

/** What was asked for of what came out of a run, as far as it exists. */
public record RunResults(
        Optional<TranscriptView> transcript, Optional<ResponsesView> responses, Optional<AnalysisView> analysis) {}
