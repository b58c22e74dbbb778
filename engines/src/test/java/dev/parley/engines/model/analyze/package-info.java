@NullMarked
package dev.parley.engines.model.analyze;

import org.jspecify.annotations.NullMarked;
