package org.towntwinning.testkit.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to registers of a size, by their number of relations: without it there are none to four. Of other records
 * there are about ten for each relation, so that the time that a register takes grows with {@code max}.
 *
 * <p>Applies to {@link org.towntwinning.testkit.Register}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Relations {

    /** {@return the fewest relations, from 0; one unless stated} */
    int min() default 1;

    /** {@return the most relations, inclusive, from 1 and not below {@code min}} */
    int max();
}
