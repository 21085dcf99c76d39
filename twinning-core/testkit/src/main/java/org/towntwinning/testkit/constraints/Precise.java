package org.towntwinning.testkit.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.towntwinning.time.Precision;

/**
 * Narrows to dates of some precisions.
 *
 * <p>Applies to {@link org.towntwinning.time.PartialDate}; with {@code DAY} alone also to the dates of a
 * {@link org.towntwinning.relation.Relation}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Precise {

    /** {@return the precisions that may occur, at least one} */
    Precision[] value();
}
