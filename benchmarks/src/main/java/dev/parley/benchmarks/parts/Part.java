package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.report.Section;
import java.io.IOException;
import java.util.List;

/** Something that is measured. */
public interface Part {

    /** What {@code --only} takes. */
    String name();

    /** Says on standard error how far it is. */
    List<Section> measure(Plan plan) throws IOException, InterruptedException;
}
