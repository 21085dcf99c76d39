package org.towntwinning.examples.letter;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import org.towntwinning.json.InvalidJsonException;
import org.towntwinning.store.StoreException;
import org.towntwinning.validation.InvalidDataException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/**
 * Prints the state of affairs of the twinnings of a town, as a letter to its council, in Markdown and UTF-8.
 *
 * <p>Without options: the register of Almelo that comes with the program, as of the council letter of 24 June 2025, in
 * Dutch. {@code --help} names the options. The exit code is 0, or 2 if an option, a file or a store is wrong; then
 * standard error says what, and standard output is empty.
 */
public final class CouncilLetter {

    /** The exit code for wrong options and wrong data. */
    static final int WRONG_INPUT = CommandLine.ExitCode.USAGE;

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
        PrintWriter letter = utf8(out);
        PrintWriter problems = utf8(err);
        CommandLine commandLine = new CommandLine(new LetterCommand(clock, letter))
                .setOut(letter)
                .setErr(problems)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setParameterExceptionHandler((exception, given) -> refuse(exception, problems))
                .setExecutionExceptionHandler((exception, command, result) -> refuse(exception, problems));
        int exitCode = commandLine.execute(arguments);
        letter.flush();
        problems.flush();
        return exitCode;
    }

    private static int refuse(ParameterException exception, PrintWriter problems) {
        problems.println(exception.getMessage() + System.lineSeparator() + "Try --help for the options.");
        return WRONG_INPUT;
    }

    /** What the user can put right is told in a message; an error of the program is thrown. */
    private static int refuse(Exception exception, PrintWriter problems) throws Exception {
        if (!(exception instanceof InputException
                || exception instanceof InvalidJsonException
                || exception instanceof StoreException
                || exception instanceof InvalidDataException)) {
            throw exception;
        }
        problems.println(exception.getMessage());
        return WRONG_INPUT;
    }

    /** Whatever the default character set of the machine is. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
