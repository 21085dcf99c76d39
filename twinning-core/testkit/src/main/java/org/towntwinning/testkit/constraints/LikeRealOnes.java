package org.towntwinning.testkit.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to relations as towns have them: in the shares of real ones that ended, are suspended, known to the year,
 * contested or of more than two parties; in registers also of those within one country, and of jubilees celebrated
 * late. Goes together with {@link Founded} and {@link Relations}; what would change the shares is refused.
 *
 * <p>Applies to {@link org.towntwinning.relation.Relation} and {@link org.towntwinning.testkit.Register}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface LikeRealOnes {}
