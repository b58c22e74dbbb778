/** The agent's words: acknowledgements, techniques, redirects. */
@NullMarked
package dev.parley.engines.builtin.generate;

import org.jspecify.annotations.NullMarked;
