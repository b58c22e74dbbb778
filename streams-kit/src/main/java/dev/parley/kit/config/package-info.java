/** What a service must be told, read once and checked at start. */
@NullMarked
package dev.parley.kit.config;

import org.jspecify.annotations.NullMarked;
