@NullMarked
package dev.parley.kit.decide;

import org.jspecify.annotations.NullMarked;
