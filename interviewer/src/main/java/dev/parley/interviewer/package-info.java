/** Turns work items into assessments and the next words. */
@NullMarked
package dev.parley.interviewer;

import org.jspecify.annotations.NullMarked;
