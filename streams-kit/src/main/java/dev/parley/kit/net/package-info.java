/** Which addresses of the network somebody else's URL may lead to. */
@NullMarked
package dev.parley.kit.net;

import org.jspecify.annotations.NullMarked;
