/** Analysis by a model; every claim is held against the transcript. */
@NullMarked
package dev.parley.engines.model.analyze;

import org.jspecify.annotations.NullMarked;
