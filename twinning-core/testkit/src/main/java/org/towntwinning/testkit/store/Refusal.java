package org.towntwinning.testkit.store;

import java.util.List;
import org.towntwinning.store.DuplicateRecordException;
import org.towntwinning.store.RegisterRuleException;
import org.towntwinning.store.StaleRecordException;
import org.towntwinning.store.UnknownRevisionException;
import org.towntwinning.store.UnsupportedCapabilityException;

/**
 * How a store refused something: the type of its exception and what the accessors say. The message is not compared, it
 * may name the store.
 *
 * @param type the simple name of the type
 * @param details what the accessors say
 */
record Refusal(String type, List<Object> details) {

    static Refusal of(RuntimeException exception) {
        return new Refusal(exception.getClass().getSimpleName(), details(exception));
    }

    private static List<Object> details(RuntimeException exception) {
        if (exception instanceof DuplicateRecordException duplicate) {
            return List.copyOf(duplicate.ids());
        } else if (exception instanceof StaleRecordException stale) {
            return List.of(stale.id(), stale.expected(), stale.actual());
        } else if (exception instanceof RegisterRuleException rules) {
            return List.copyOf(rules.violations());
        } else if (exception instanceof UnknownRevisionException unknown) {
            return List.of(unknown.asked(), unknown.latest());
        } else if (exception instanceof UnsupportedCapabilityException unsupported) {
            return List.of(unsupported.capability());
        }
        return List.of();
    }

    @Override
    public String toString() {
        return type + details;
    }
}
