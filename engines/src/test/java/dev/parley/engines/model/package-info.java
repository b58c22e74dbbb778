@NullMarked
package dev.parley.engines.model;

import org.jspecify.annotations.NullMarked;
