/** The engine that needs no model: lexical, extractive, deterministic. */
@NullMarked
package dev.parley.engines.builtin;

import org.jspecify.annotations.NullMarked;
