package org.towntwinning.testkit.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to what towns really have. As many of the relations have ended, are suspended, known to the year only,
 * contested or of more than two parties as among 45 real ones; in registers, as many are also within one country, and
 * as many jubilees are celebrated late. For tests that ask how things mostly are, such as whether a report is readable;
 * what is rare or wrong is found sooner without it.
 *
 * <p>Relations can be {@link Founded}, too, and registers have a number of {@link Relations}. A property with another
 * constraint beside it, which would change the shares, fails and says so.
 *
 * <p>Applies to {@link org.towntwinning.relation.Relation} and {@link org.towntwinning.testkit.Register}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface LikeRealOnes {}
