/** From a request to a decided command: ids, waiting for the outcome, remembering versions told. */
@NullMarked
package dev.parley.gateway.command;

import org.jspecify.annotations.NullMarked;
