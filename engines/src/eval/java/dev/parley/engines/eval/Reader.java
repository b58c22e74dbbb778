package dev.parley.engines.eval;

/** Whoever reads answers and interviews, to be held against the labels. */
interface Reader {

    /** As the tables call it. */
    String name();

    /** What an answer is; looks at nothing of its labels. */
    Reading read(LabelledSet.Item item);

    /** What is found in an interview; {@code id} is its name in the labelled set. */
    InterviewReading read(String id, LabelledInterview interview);
}
