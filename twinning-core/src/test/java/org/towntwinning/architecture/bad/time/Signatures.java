package org.towntwinning.architecture.bad.time;

import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.util.concurrent.ExecutionError;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every way to let a library out. */
public final class Signatures {

    /** Returns it. */
    public static final class Returned {
        public ImmutableList<String> names() {
            return ImmutableList.of();
        }
    }

    /** Returns it inside something innocent. */
    public static final class Wrapped {
        public Map<String, List<ImmutableSet<String>>> names() {
            return Map.of();
        }
    }

    /** Takes it. */
    public static final class Taken {
        public void accept(Range<Integer> years) {}
    }

    /** Is made of it. */
    public record Component(Range<Integer> years) {}

    /** Throws it. */
    public static final class Thrown {
        public void fail() throws ExecutionError {}
    }

    /** Is bounded by it. */
    public static final class Bounded {
        public <T extends ImmutableList<?>> T same(T list) {
            return list;
        }
    }

    /** Extends it. */
    public abstract static class Extended extends ForwardingList<String> {}

    /** Implements something with it. */
    public abstract static class Implemented implements Function<String, Range<Integer>> {}

    /** Keeps it where heirs can see it. */
    @SuppressWarnings("UnusedVariable")
    public abstract static class Inherited {
        protected final List<Range<Integer>> years = List.of();
    }

    private Signatures() {}
}
