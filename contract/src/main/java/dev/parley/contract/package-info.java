/** Holds what a server says against its OpenAPI document, and makes requests from it. Used by tests only. */
@NullMarked
package dev.parley.contract;

import org.jspecify.annotations.NullMarked;
