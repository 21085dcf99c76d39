package org.towntwinning.store;

import java.util.List;
import java.util.stream.Collectors;
import org.towntwinning.register.RecordId;

/**
 * Records cannot be inserted because there are records of their ids (rule R-04). What the caller can do: replace them,
 * or choose other ids.
 */
public final class DuplicateRecordException extends StoreException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 20;

    private final transient List<RecordId> ids;

    /**
     * Refuses an insertion.
     *
     * @param ids all ids that exist already, or stand twice in what is to be inserted; at least one
     */
    public DuplicateRecordException(List<? extends RecordId> ids) {
        super(describe(ids), null);
        this.ids = List.copyOf(ids);
    }

    /**
     * The ids that exist already, or stood twice in what was to be inserted.
     *
     * @return each once, at least one, unmodifiable
     */
    public List<RecordId> ids() {
        return ids == null ? List.of() : ids;
    }

    private static String describe(List<? extends RecordId> ids) {
        String named = ids.stream()
                .limit(NAMED)
                .map(id -> id.kind().word() + " " + id.value())
                .collect(Collectors.joining(", "));
        String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "";
        return "there already is " + named + more
                + ": nothing was inserted; replace what is there, or choose another id (R-04)";
    }
}
