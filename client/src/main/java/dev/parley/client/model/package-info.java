/** What the API's documents say, as records. Fields that this version does not know are ignored. */
@NullMarked
package dev.parley.client.model;

import org.jspecify.annotations.NullMarked;
