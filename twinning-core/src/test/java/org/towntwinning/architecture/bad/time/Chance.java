package org.towntwinning.architecture.bad.time;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Every way to throw dice. */
public final class Chance {

    static final class Fraction {
        double fraction() {
            return Math.random();
        }
    }

    static final class Identifier {
        UUID identifier() {
            return UUID.randomUUID();
        }
    }

    static final class Generator {
        int number() {
            return new Random(1).nextInt();
        }
    }

    static final class OfThread {
        int number() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    static final class Secure {
        int number() {
            return new SecureRandom().nextInt();
        }
    }

    static final class Shuffled {
        void shuffle(List<?> list) {
            Collections.shuffle(list);
        }
    }

    private Chance() {}
}
