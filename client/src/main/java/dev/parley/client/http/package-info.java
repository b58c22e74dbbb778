/** How requests travel: repeated safely, their answers decoded, live streams resumed. */
@NullMarked
package dev.parley.client.http;

import org.jspecify.annotations.NullMarked;
