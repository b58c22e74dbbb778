package dev.parley.engines.builtin.results;

import dev.parley.domain.view.TranscriptView.Entry;
import java.util.List;

/** What a participant said to one question; never without entries. */
record SpokenAnswer(String questionKey, List<Entry> entries) {}
