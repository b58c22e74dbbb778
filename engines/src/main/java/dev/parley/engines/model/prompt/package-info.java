/** Prompts: versioned files, and how what was said is put into them as data. */
@NullMarked
package dev.parley.engines.model.prompt;

import org.jspecify.annotations.NullMarked;
