/** The providers of language models: addresses, keys, dialects, HTTP. */
@NullMarked
package dev.parley.engines.model.provider;

import org.jspecify.annotations.NullMarked;
