package org.towntwinning.time;

import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/** How EDTF text is refused: the message begins with the text and, of a one-of set, the member that is wrong. */
final class EdtfRefusal {

    private final String whole;

    EdtfRefusal(String whole) {
        this.whole = whole;
    }

    /**
     * Refuses the whole text.
     *
     * @param problem what is wrong and what would be right, continues the sentence that begins with the text
     */
    InvalidDataException of(String code, String problem) {
        return InvalidDataException.of("date", code, Violations.quote(whole) + " " + problem);
    }

    /** Refuses a part of the text, which may be all of it. */
    InvalidDataException of(String part, String code, String problem) {
        if (part.equals(whole)) {
            return of(code, problem);
        }
        return InvalidDataException.of(
                "date", code, Violations.quote(whole) + ": " + Violations.quote(part) + " " + problem);
    }
}
