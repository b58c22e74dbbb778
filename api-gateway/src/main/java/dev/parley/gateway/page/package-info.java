/** The pages for people: the participant's at the join link, and the one at an open link. */
@NullMarked
package dev.parley.gateway.page;

import org.jspecify.annotations.NullMarked;
