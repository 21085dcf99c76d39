package org.towntwinning.examples.letter;

/** An option, a file or a store that is wrong. The message is for the user and says what would be right. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
