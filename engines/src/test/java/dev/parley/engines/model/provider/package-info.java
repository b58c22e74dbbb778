@NullMarked
package dev.parley.engines.model.provider;

import org.jspecify.annotations.NullMarked;
