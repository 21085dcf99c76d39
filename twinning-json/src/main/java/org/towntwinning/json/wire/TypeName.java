package org.towntwinning.json.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value of the member {@code type} by which one of several wire types is recognised. Never a name of a class. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TypeName {

    /** {@return the name, in lower-case words joined by hyphens} */
    String value();
}
