package org.towntwinning.examples.jubilees;

import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import org.towntwinning.examples.letter.Program;

/**
 * Prints the jubilees of all relations of a register in a period as a table, or writes them to a calendar file.
 *
 * <p>Without options: the register of Almelo that comes with the program, in the five years from the council letter of
 * 24 June 2025. {@code --help} names the options. The exit code is 0, or 2 if an option, a file or a store is wrong;
 * then standard error says what, and standard output is empty.
 */
public final class JubileeCalendar {

    private JubileeCalendar() {}

    /**
     * Runs the program. The virtual machine is only left if something is wrong, so that it can be run inside another
     * program, such as a build.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        int exitCode = run(Clock.system(ZoneId.systemDefault()), System.out, System.err, arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /**
     * Runs the program with a given clock and given streams, which are flushed and stay open.
     *
     * @param clock tells today, for registers other than the one that comes with the program
     * @param out receives the table
     * @param err receives what is wrong
     * @param arguments see {@code --help}
     * @return the exit code
     */
    static int run(Clock clock, OutputStream out, OutputStream err, String... arguments) {
        return Program.run(table -> new JubileesCommand(clock, table), out, err, arguments);
    }
}
