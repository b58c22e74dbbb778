/** What a service is, and how it says how it is doing. */
@NullMarked
package dev.parley.kit.service;

import org.jspecify.annotations.NullMarked;
