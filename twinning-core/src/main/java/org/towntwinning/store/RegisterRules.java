package org.towntwinning.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;

/**
 * The rules across records (rules ), as pure functions: for a whole register, as a document holds it, and
 * for what one unit of work changed. Both give the same answer. All violations are reported together.
 *
 * <table>
 *   <caption>Codes, and the record that is named</caption>
 *   <tr><td>{@code id.duplicate}</td><td>ids are unique per kind; whole registers only. The later record</td></tr>
 *   <tr><td>{@code reference.missing}</td><td>what a record refers to exists, so what others refer to cannot be removed.
 *       The referring record, at the path of the reference</td></tr>
 *   <tr><td>{@code external-id.duplicate}</td><td>external ids are unique per scheme and kind of record. Every record but
 *       the first in the order of ids</td></tr>
 *   <tr><td>{@code relation.overlap}</td><td>no two relations of the same kind between the same towns are certainly active
 *       at the same time: there is no day on which both are certainly active, of certainly the same kind, with certainly
 *       the same towns as parties. What only may overlap is left alone. The later relation in the order of ids; the first
 *       1,000 pairs that are found</td></tr>
 *   <tr><td>{@code succession.cycle}</td><td>no place succeeds itself, however far down. The first place of the cycle in the
 *       order of ids</td></tr>
 *   <tr><td>{@code request.repeats}</td><td>what a request repeats is a request. The repeating one</td></tr>
 * </table>
 */
public final class RegisterRules {

    private RegisterRules() {}

    /**
     * Checks a whole register.
     *
     * @param register all its records, in any order
     * @return all violations, in the order of kind and id of the records that are named; empty if there are none
     */
    public static List<RuleViolation> check(Iterable<? extends RegisterRecord> register) {
        Map<RecordId, RegisterRecord> records = new LinkedHashMap<>();
        List<RegisterRecord> duplicates = new ArrayList<>();
        for (RegisterRecord each : register) {
            if (records.putIfAbsent(each.id(), each) != null) {
                duplicates.add(each);
            }
        }
        RuleCheck check = new RuleCheck(records, IndexedRecords.of(records));
        duplicates.forEach(check::checkDuplicate);
        return check.run(List.of());
    }

    /**
     * Checks what a unit of work changed. It presumes that the register kept the rules before, and asks only for what
     * the change can have touched.
     *
     * @param written the records that were inserted or replaced, by their new values, each id once
     * @param removed the ids of the records that were removed
     * @param register the register as the unit of work would leave it
     * @return all violations, in the order of kind and id of the records that are named; empty if there are none
     */
    public static List<RuleViolation> check(
            Collection<? extends RegisterRecord> written,
            Collection<? extends RecordId> removed,
            RegisterLookup register) {
        Map<RecordId, RegisterRecord> records = new LinkedHashMap<>();
        for (RegisterRecord each : written) {
            records.put(each.id(), each);
        }
        return new RuleCheck(records, register).run(removed);
    }
}
