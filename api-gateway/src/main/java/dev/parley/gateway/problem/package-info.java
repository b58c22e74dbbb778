/** Refusals: a closed list of codes, and the problem document every one of them becomes. */
@NullMarked
package dev.parley.gateway.problem;

import org.jspecify.annotations.NullMarked;
