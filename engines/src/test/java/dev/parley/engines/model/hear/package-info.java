@NullMarked
package dev.parley.engines.model.hear;

import org.jspecify.annotations.NullMarked;
