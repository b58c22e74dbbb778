package dev.parley.domain.turn;

/**
 * What an interviewer makes of one work item.
 *
 * @param assessment of the whole open answer
 * @param step the next step that follows from it; the core works it out again and refuses words for another
 * @param words what the agent says with that step
 * @param engine which engine wrote the words
 */
public record TurnResult(Assessment assessment, Step step, String words, String engine) {}
