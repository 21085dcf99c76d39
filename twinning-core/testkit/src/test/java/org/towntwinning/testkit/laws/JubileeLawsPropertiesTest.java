package org.towntwinning.testkit.laws;

import java.util.List;
import org.towntwinning.anniversary.Due;
import org.towntwinning.anniversary.WindowMode;
import org.towntwinning.testkit.anniversary.AnniversaryCase;
import org.towntwinning.time.DateWindow;

/** The rules of the library keep the laws of jubilees. */
class JubileeLawsPropertiesTest implements JubileeLaws {

    @Override
    public List<Due> between(AnniversaryCase question, DateWindow window, WindowMode mode) {
        return question.rules().between(question.relation(), window, mode);
    }
}
