package org.towntwinning.examples.letter;

import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Prints the state of affairs of the twinnings of a town, as a letter to its council, in Markdown and UTF-8.
 *
 * <p>Without options: the register of Almelo that comes with the program, as of the council letter of 24 June 2025, in
 * Dutch. {@code --help} names the options. The exit code is 0, or 2 if an option, a file or a store is wrong; then
 * standard error says what, and standard output is empty.
 */
public final class CouncilLetter {

    private CouncilLetter() {}

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
     * @param out receives the letter
     * @param err receives what is wrong
     * @param arguments see {@code --help}
     * @return the exit code
     */
    static int run(Clock clock, OutputStream out, OutputStream err, String... arguments) {
        return Program.run(letter -> new LetterCommand(clock, letter), out, err, arguments);
    }
}
