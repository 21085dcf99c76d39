package org.towntwinning.register;

import java.time.LocalDate;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** Short forms for what tests are made of. */
public final class Given {

    public static final MunicipalityId ALMELO = town("almelo");
    public static final MunicipalityId PRESTON = town("preston");
    public static final MunicipalityId ISERLOHN = town("iserlohn");
    public static final MunicipalityId EJMIATSIN = town("ejmiatsin");
    public static final MunicipalityId DENIZLI = town("denizli");

    private Given() {}

    public static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    public static DateSpan span(String text) {
        return DateSpan.parse(text);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static MunicipalityId town(String name) {
        return MunicipalityId.of("town:" + name);
    }

    public static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    public static Citation cite(String document) {
        return Citation.of(DocumentId.of(document));
    }
}
