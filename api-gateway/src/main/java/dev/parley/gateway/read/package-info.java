/** Reading: from the queries' three answers to the API's, and what a reader wants expanded. */
@NullMarked
package dev.parley.gateway.read;

import org.jspecify.annotations.NullMarked;
