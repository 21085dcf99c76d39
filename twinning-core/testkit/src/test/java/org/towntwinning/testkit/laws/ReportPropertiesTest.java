package org.towntwinning.testkit.laws;

import org.towntwinning.report.ReportRules;

/** The state of affairs under the standard norms. */
class ReportPropertiesTest implements ReportLaws {

    @Override
    public ReportRules rules() {
        return ReportRules.standard();
    }
}
