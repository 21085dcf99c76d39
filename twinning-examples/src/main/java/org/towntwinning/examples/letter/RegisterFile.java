package org.towntwinning.examples.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.towntwinning.json.InvalidJsonException;
import org.towntwinning.json.TwinningDocument;
import org.towntwinning.json.TwinningJson;

/** Reads registers in the interchange format. */
public final class RegisterFile {

    private static final String ALMELO = "/org/towntwinning/examples/almelo.json";

    private RegisterFile() {}

    /** The register that comes with the program: what the council letter of Almelo of 24 June 2025 says. */
    public static TwinningDocument ofAlmelo() {
        try (InputStream in = Objects.requireNonNull(RegisterFile.class.getResourceAsStream(ALMELO), ALMELO)) {
            return TwinningJson.standard().readDocument(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its register
     * @throws InputException if it cannot be read
     * @throws InvalidJsonException if it is not a register, with all violations and where they are
     */
    public static TwinningDocument read(Path file) throws InputException {
        try {
            return TwinningJson.standard().readDocument(file);
        } catch (NoSuchFileException missing) {
            throw new InputException("there is no file " + file + ": give the path of a register to --data");
        } catch (IOException unreadable) {
            throw new InputException("the file " + file + " cannot be read: " + unreadable.getMessage());
        }
    }
}
