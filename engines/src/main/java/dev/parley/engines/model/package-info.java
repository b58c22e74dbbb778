/** Engines that ask language models, and what keeps a model's trouble from ever reaching a participant. */
@NullMarked
package dev.parley.engines.model;

import org.jspecify.annotations.NullMarked;
