/** What comes out of a model is untrusted: schemas, plain text, leaks. */
@NullMarked
package dev.parley.engines.model.output;

import org.jspecify.annotations.NullMarked;
