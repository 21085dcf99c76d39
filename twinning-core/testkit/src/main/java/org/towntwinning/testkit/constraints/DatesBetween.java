package org.towntwinning.testkit.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to days and dates in a range, both ends included: every day that a date or span allows lies in it.
 *
 * <p>Applies to {@link java.time.LocalDate}, {@link org.towntwinning.time.PartialDate},
 * {@link org.towntwinning.time.DateSpan} and the dates of a {@link org.towntwinning.relation.Relation}. In a range
 * there are no one-sided, unknown and open dates.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface DatesBetween {

    /** {@return the first day, as in {@code 1945-01-01}} */
    String first() default "0001-01-01";

    /** {@return the last day, inclusive, as in {@code 2024-12-31}} */
    String last() default "9999-12-31";
}
