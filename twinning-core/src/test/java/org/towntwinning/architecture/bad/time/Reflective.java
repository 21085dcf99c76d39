package org.towntwinning.architecture.bad.time;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;

/** Every way behind the compiler's back. */
public final class Reflective {

    static final class ByName {
        Class<?> named(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    static final class Members {
        Object members() {
            return Reflective.class.getDeclaredFields();
        }
    }

    static final class Components {
        Object components() {
            return LooksAhead.class.getRecordComponents();
        }
    }

    static final class Invocation {
        Object invoke(Method method) throws ReflectiveOperationException {
            return method.invoke(null);
        }
    }

    static final class Handles {
        Object handles() {
            return MethodHandles.lookup();
        }
    }

    private Reflective() {}
}
