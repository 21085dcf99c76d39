package org.towntwinning.testkit.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.towntwinning.relation.RelationKind;

/**
 * Narrows to relations that have been of some kinds only, at all times.
 *
 * <p>Applies to {@link org.towntwinning.relation.Relation}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OfKind {

    /** {@return the kinds that may occur, at least one} */
    RelationKind[] value();
}
