/** The ports Assess, Generate and Analyze, and what implements them. */
@NullMarked
package dev.parley.engines;

import org.jspecify.annotations.NullMarked;
