/** Answering other instances' queries over HTTP. */
@NullMarked
package dev.parley.projections.http;

import org.jspecify.annotations.NullMarked;
