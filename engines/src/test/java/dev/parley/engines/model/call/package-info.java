@NullMarked
package dev.parley.engines.model.call;

import org.jspecify.annotations.NullMarked;
