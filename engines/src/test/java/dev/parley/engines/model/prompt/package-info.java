@NullMarked
package dev.parley.engines.model.prompt;

import org.jspecify.annotations.NullMarked;
