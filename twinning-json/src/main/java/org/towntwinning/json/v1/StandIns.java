package org.towntwinning.json.v1;

import org.towntwinning.json.wire.RecordReading;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.role.Actor;

/** What takes the place of refused values that several types hold, so that no rule has anything to say about it. */
final class StandIns {

    static final String WORDS = "?";
    static final LocalizedText TEXT = LocalizedText.of("und", WORDS);

    private StandIns() {}

    static MunicipalityId municipalityId(RecordReading reading) {
        return MunicipalityId.of(reading.standInId());
    }

    static DocumentId documentId(RecordReading reading) {
        return DocumentId.of(reading.standInId());
    }

    static Actor actor(RecordReading reading) {
        return Actor.town(municipalityId(reading));
    }
}
