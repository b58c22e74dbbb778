/** What readers see: values folded from events. */
@NullMarked
package dev.parley.domain.view;

import org.jspecify.annotations.NullMarked;
