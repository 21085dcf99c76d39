package org.towntwinning.testkit.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to dates with two bounds, the only ones that jubilees can be counted from, and to spans with two such ends:
 * nothing is one-sided, unknown or open.
 *
 * <p>Applies to {@link org.towntwinning.time.PartialDate} and {@link org.towntwinning.time.DateSpan}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Bounded {}
