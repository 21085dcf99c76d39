package org.towntwinning.testkit;

import java.util.ArrayList;
import java.util.List;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.time.PartialDate;

/** Changes to what is claimed. */
final class Claims {

    private Claims() {}

    /** The same claims with another date in the preferred one. */
    static ClaimedDate preferring(ClaimedDate claimed, PartialDate date) {
        List<Claim> claims = new ArrayList<>(claimed.claims());
        int preferred = claimed.preferredIndex();
        claims.set(preferred, new Claim(date, claims.get(preferred).citations()));
        return new ClaimedDate(claims, preferred);
    }
}
