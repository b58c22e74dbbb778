package dev.parley.gateway.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what traffic a route carries, where its method does not: a GET reads, all others write. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface TrafficOf {
    /** The kind of traffic. */
    Traffic value();
}
