@NullMarked
package dev.parley.engines.model.claim;

import org.jspecify.annotations.NullMarked;
