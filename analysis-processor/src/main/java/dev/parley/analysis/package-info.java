/** Turns finished runs into responses and analyses. */
@NullMarked
package dev.parley.analysis;

import org.jspecify.annotations.NullMarked;
