/** Whether what a model says about a participant rests on what the participant said, as far as that can be seen without a model. */
@NullMarked
package dev.parley.engines.model.claim;

import org.jspecify.annotations.NullMarked;
