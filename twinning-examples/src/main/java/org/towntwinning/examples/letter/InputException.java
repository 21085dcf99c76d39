package org.towntwinning.examples.letter;

/** An option, a file or a store that is wrong. The message is for the user and says what would be right. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A message for the user.
     *
     * @param message what is wrong, and what would be right
     */
    public InputException(String message) {
        super(message);
    }
}
