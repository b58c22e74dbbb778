/** The topics described for other machines: an AsyncAPI document made from their declarations and schemas. */
@NullMarked
package dev.parley.gateway.asyncapi;

import org.jspecify.annotations.NullMarked;
