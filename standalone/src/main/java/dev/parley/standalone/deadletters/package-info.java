/** What was not carried out: to be looked at, mended and sent again. */
@NullMarked
package dev.parley.standalone.deadletters;

import org.jspecify.annotations.NullMarked;
