package org.towntwinning.json.tree;

import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;

/**
 * One thing that is wrong with a text.
 *
 * @param line from 1
 * @param column from 1
 * @param path as {@link Place#path()}
 * @param record the record in which it is wrong, or null if not known
 * @param code the stable code
 * @param message what is wrong and what would be right
 */
public record Problem(
        int line, int column, String path, @Nullable RecordId record, String code, String message) {

    Problem in(RecordId owner) {
        return record == null ? new Problem(line, column, path, owner, code, message) : this;
    }
}
