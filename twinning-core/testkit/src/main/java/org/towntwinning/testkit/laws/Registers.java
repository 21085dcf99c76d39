package org.towntwinning.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.testkit.Register;
import org.towntwinning.testkit.TwinningArbitraries;

/** The registers that laws are tried with. */
final class Registers {

    private Registers() {}

    /** All records of a consistent register, in the order of a document; none at all among them. */
    static Arbitrary<List<RegisterRecord>> consistent() {
        return TwinningArbitraries.registers().map(Register::records);
    }

    /** Any day of the calendar. */
    static Arbitrary<LocalDate> days() {
        return TwinningArbitraries.days();
    }
}
