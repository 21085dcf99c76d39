package org.towntwinning.examples.letter;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.towntwinning.json.InvalidJsonException;
import org.towntwinning.store.StoreException;
import org.towntwinning.validation.InvalidDataException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/**
 * Runs a command with given streams, in UTF-8. What the user can put right is told on standard error, and standard
 * output is then empty; an error of the program is thrown.
 */
public final class Program {

    /** The exit code for wrong options and wrong data. */
    public static final int WRONG_INPUT = CommandLine.ExitCode.USAGE;

    private Program() {}

    /**
     * Runs a command. The streams are flushed and stay open.
     *
     * @param command makes the command, which writes its answer to what it is given
     * @param out receives the answer
     * @param err receives what is wrong
     * @param arguments the options
     * @return the exit code
     */
    public static int run(
            Function<PrintWriter, Callable<Integer>> command, OutputStream out, OutputStream err, String... arguments) {
        PrintWriter answer = utf8(out);
        PrintWriter problems = utf8(err);
        CommandLine commandLine = new CommandLine(command.apply(answer))
                .setOut(answer)
                .setErr(problems)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setParameterExceptionHandler((exception, given) -> refuse(exception, problems))
                .setExecutionExceptionHandler((exception, line, result) -> refuse(exception, problems));
        int exitCode = commandLine.execute(arguments);
        answer.flush();
        problems.flush();
        return exitCode;
    }

    private static int refuse(ParameterException exception, PrintWriter problems) {
        problems.println(exception.getMessage() + System.lineSeparator() + "Try --help for the options.");
        return WRONG_INPUT;
    }

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
