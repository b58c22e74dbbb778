/** What the API answers with: one writer per resource. */
@NullMarked
package dev.parley.gateway.document;

import org.jspecify.annotations.NullMarked;
