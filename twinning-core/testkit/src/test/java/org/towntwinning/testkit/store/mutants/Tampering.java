package org.towntwinning.testkit.store.mutants;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.towntwinning.store.RecordReader;
import org.towntwinning.store.Snapshot;

/**
 * Stands between a caller and what a store gave: a snapshot or unit of work, and all readers and repositories that come
 * from it. A fault sees each of their calls, and may answer in their place.
 */
final class Tampering implements InvocationHandler {

    /** What a mutant does differently. */
    interface Fault {

        /**
         * Answers a call, by {@link Call#real()} where there is nothing to be done differently.
         *
         * @throws Throwable what the call throws
         */
        Object answer(Call call) throws Throwable;
    }

    private final Object target;
    private final Fault fault;

    private Tampering(Object target, Fault fault) {
        this.target = target;
        this.fault = fault;
    }

    /** The same view, with a fault. */
    static <S extends Snapshot> S with(Fault fault, S view, Class<S> type) {
        return type.cast(proxy(view, fault));
    }

    private static Object proxy(Object target, Fault fault) {
        return Proxy.newProxyInstance(
                Tampering.class.getClassLoader(),
                interfacesOf(target.getClass()).toArray(new Class<?>[0]),
                new Tampering(target, fault));
    }

    private static Set<Class<?>> interfacesOf(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Class<?> one : each.getInterfaces()) {
                if (Modifier.isPublic(one.getModifiers())) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        Object answer =
                fault.answer(new Call(target, method, arguments == null ? List.of() : Arrays.asList(arguments)));
        return answer instanceof Snapshot || answer instanceof RecordReader<?, ?, ?> ? proxy(answer, fault) : answer;
    }

    /**
     * A call of a view, a reader or a repository.
     *
     * @param target the sound object
     * @param method what was called
     * @param arguments with what
     */
    record Call(Object target, Method method, List<Object> arguments) {

        boolean is(String name) {
            return method.getName().equals(name);
        }

        Object argument(int index) {
            return arguments.get(index);
        }

        /** What the sound store answers. */
        Object real() throws Throwable {
            return with(arguments.toArray());
        }

        /** What the sound store answers to other arguments. */
        Object with(Object... others) throws Throwable {
            try {
                return method.invoke(target, others);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
