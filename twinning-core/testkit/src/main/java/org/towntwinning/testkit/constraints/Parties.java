package org.towntwinning.testkit.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to relations that have had so many parties in all; one that comes back counts once.
 *
 * <p>Applies to {@link org.towntwinning.relation.Relation}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Parties {

    /** {@return the fewest parties, from 2} */
    int min() default 2;

    /** {@return the most parties, inclusive, up to 9 and not below {@code min}} */
    int max();
}
