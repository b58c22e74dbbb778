/** What participants said, as a model may hear it: without orders to the machine, all the run long. */
@NullMarked
package dev.parley.engines.model.hear;

import org.jspecify.annotations.NullMarked;
