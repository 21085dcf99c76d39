package org.towntwinning.json.laws;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One way to spoil a value of a document, so that exactly one thing is wrong with it.
 *
 * @param name what is done, in words
 * @param fits the values that can be spoilt so
 * @param claims what no other defect may touch, or the reader could not tell one from the other
 * @param hides whether the id of a record, and with it what others refer to, cannot be read any more
 * @param planting does it; the number chooses between variants
 */
record Defect(
        String name,
        Predicate<Site> fits,
        Function<Site, List<Claim>> claims,
        Predicate<Site> hides,
        BiFunction<Site, Integer, Found> planting) {

    /**
     * What a defect keeps for itself.
     *
     * @param site a value
     * @param whole with all that it holds; else only itself and its name
     */
    record Claim(Site site, boolean whole) {

        boolean collidesWith(Claim other) {
            return site.isSame(other.site)
                    || (whole && other.site.isAtOrUnder(site))
                    || (other.whole && site.isAtOrUnder(other.site));
        }
    }

    /**
     * What the reader is to find.
     *
     * @param anchor the value, or the member for its name, at whose line and column it is to be found
     * @param holder a value that stands above
     * @param path from there; empty for the value itself
     * @param code the code of the violation
     */
    record Found(Object anchor, Site holder, String path, String code) {

        /** At a value. */
        static Found at(Site site, String code) {
            return new Found(site.value(), site, "", code);
        }

        /** At a member that lacks, where the object begins that lacks it. */
        static Found missing(Site object, String name, String code) {
            return new Found(object.value(), object, name, code);
        }

        String fullPath() {
            String outer = holder.path();
            String separator = outer.isEmpty() || path.isEmpty() || path.startsWith("[") ? "" : ".";
            return outer + separator + path;
        }
    }

    static Defect of(String name, Predicate<Site> fits, BiFunction<Site, Integer, Found> planting) {
        return new Defect(name, fits, site -> List.of(new Claim(site, true)), site -> false, planting);
    }

    Defect claiming(Function<Site, List<Claim>> newClaims) {
        return new Defect(name, fits, newClaims, hides, planting);
    }

    Defect hiding(Predicate<Site> newHides) {
        return new Defect(name, fits, claims, newHides, planting);
    }

    @Override
    public String toString() {
        return name;
    }
}
