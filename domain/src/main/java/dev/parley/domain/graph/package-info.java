/** The interview graph: nodes, edges, conditions, and the rules a graph must keep to be published. */
@NullMarked
package dev.parley.domain.graph;

import org.jspecify.annotations.NullMarked;
