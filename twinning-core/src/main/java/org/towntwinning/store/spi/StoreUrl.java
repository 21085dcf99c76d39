package org.towntwinning.store.spi;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;

/**
 * The URL of a store: {@code twinning:<backend>:<location>}, as in {@code twinning:memory:} or
 * {@code twinning:json:/srv/register}. The location is the backend's own; it may hold secrets, which
 * {@link #toString()} leaves out (rule R-17).
 *
 * @param backend 1 to 32 of {@code a-z 0-9 -}
 * @param location what follows, as it was given; possibly empty; possibly secret
 */
public record StoreUrl(String backend, String location) {

    private static final Pattern SHAPE = Pattern.compile("twinning:([a-z0-9-]{1,32}):(.*)", Pattern.DOTALL);

    /** What a location may begin with that is no secret, even if it holds user and password. */
    private static final Pattern HEAD = Pattern.compile("(?:jdbc:[a-z0-9]+:)?(?://)?");

    private static final Pattern SECRET_PARAMETER = Pattern.compile(
            "(password|passwd|passphrase|pwd|secret|token|key)\\s*=.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String HIDDEN = "***";

    /**
     * Checks that no component is null.
     *
     * @param backend 1 to 32 of {@code a-z 0-9 -}
     * @param location what follows
     */
    public StoreUrl {
        Objects.requireNonNull(backend, "backend");
        Objects.requireNonNull(location, "location");
    }

    /**
     * Reads a URL.
     *
     * @param url the text
     * @return its parts
     * @throws InvalidDataException {@code url.malformed} if it has another shape; the message does not repeat the text,
     *     which may hold a secret
     */
    public static StoreUrl parse(String url) {
        Objects.requireNonNull(url, "url");
        Matcher matcher = SHAPE.matcher(url);
        if (!matcher.matches()) {
            throw InvalidDataException.of(
                    "store URL",
                    "url.malformed",
                    "the text given, of " + url.length() + " characters, is not the URL of a store: write"
                            + " twinning:<backend>:<location>, as in twinning:memory: or twinning:json:/srv/register");
        }
        return new StoreUrl(matcher.group(1), matcher.group(2));
    }

    /** The URL without user, password and parameters, shortened and safe for a log. Not read back by {@link #parse}. */
    @Override
    public String toString() {
        String shown = Violations.quote(withoutSecrets());
        return "twinning:" + backend + ":" + shown.substring(1, shown.length() - (shown.endsWith("...") ? 4 : 1));
    }

    /** Rather too little than too much: where user or password may stand, nothing is shown. */
    private String withoutSecrets() {
        int user = location.lastIndexOf('@');
        int parameters = firstOf(location, '?', ';');
        Matcher head = HEAD.matcher(location);
        int begin = head.lookingAt() ? head.end() : 0;
        String shown;
        if (user < 0) {
            shown = parameters < 0 ? location : location.substring(0, parameters + 1) + HIDDEN;
        } else if (parameters >= 0 && parameters < user) {
            shown = location.substring(0, Math.min(begin, parameters)) + HIDDEN;
        } else {
            String rest = parameters < 0 ? location.substring(user) : location.substring(user, parameters + 1) + HIDDEN;
            shown = location.substring(0, Math.min(begin, user)) + HIDDEN + rest;
        }
        return SECRET_PARAMETER.matcher(shown).replaceAll("$1=" + HIDDEN);
    }

    private static int firstOf(String text, char one, char other) {
        int first = text.indexOf(one);
        int second = text.indexOf(other);
        return first < 0 || (second >= 0 && second < first) ? second : first;
    }
}
