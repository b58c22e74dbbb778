/** What the topologies' stores have in common. */
@NullMarked
package dev.parley.run.stores;

import org.jspecify.annotations.NullMarked;
