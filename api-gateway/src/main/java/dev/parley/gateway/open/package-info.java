/** Open links: who may come in, what is asked first, and the run each visitor gets. */
@NullMarked
package dev.parley.gateway.open;

import org.jspecify.annotations.NullMarked;
