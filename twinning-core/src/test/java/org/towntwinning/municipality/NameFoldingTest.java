package org.towntwinning.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names folded for searching")
class NameFoldingTest {

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Almelo, almelo",
                "ALMELO, almelo",
                "Évreux, evreux",
                "E\u0301vreux, evreux",
                "Großräschen, grossraschen",
                "GROẞRÄSCHEN, grossraschen",
                "İzmir, izmir",
                "Iğdır, igdir",
                "Denizli, denizli",
                "Łódź, lodz",
                "Tromsø, tromso",
                "Đakovo, dakovo",
                "Þorlákshöfn, thorlakshofn",
                "Næstved, naestved",
                "Żebbuġ Ħal, zebbug hal",
                "’s-Hertogenbosch, 's-hertogenbosch",
                "'s-Hertogenbosch, 's-hertogenbosch",
                "Էջմիածին, էջմիածին",
                "ΠΕΙΡΑΙΆΣ, πειραιασ",
                "Πειραιάς, πειραιασ",
                "ＡＬＭＥＬＯ, almelo",
                "ﬁ, fi",
                "長崎, 長崎",
                "Nagasaki, nagasaki"
            })
    void fold(String name, String folded) {
        assertThat(NameFolding.fold(name)).isEqualTo(folded);
    }

    @Test
    @DisplayName("Folding again changes nothing, for every character")
    void idempotent() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int type = Character.getType(c);
            if (type == Character.SURROGATE || type == Character.PRIVATE_USE || type == Character.UNASSIGNED) {
                continue;
            }
            String once = NameFolding.fold("a" + Character.toString(c) + "B");
            if (!NameFolding.fold(once).equals(once)) {
                assertThat(NameFolding.fold(once)).as("U+%x folded twice", c).isEqualTo(once);
            }
        }
    }

    @Test
    @DisplayName("The beginning of a name folds to the beginning of its fold")
    void prefixes() {
        for (String name : new String[] {"Πειραιάς", "Großräschen", "İzmir", "Łódź", "Évreux"}) {
            for (int end = 1; end <= name.length(); end++) {
                assertThat(NameFolding.fold(name)).startsWith(NameFolding.fold(name.substring(0, end)));
            }
        }
    }

    @Test
    @DisplayName("P67 The same under every default locale")
    void locales() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "lt-LT", "ar-EG"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(NameFolding.fold("IZMIR İzmir Ìĩ")).as("in %s", tag).isEqualTo("izmir izmir ii");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
