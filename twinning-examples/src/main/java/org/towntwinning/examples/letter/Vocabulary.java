package org.towntwinning.examples.letter;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.register.AsOf;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.RoleCoverage;

/** The words of the domain in a language: for every constant of its enumerations and every known code. */
public final class Vocabulary {

    private final Texts texts;
    private final Texts countries;
    private final Texts letter;

    /** The words of a language. */
    public Vocabulary(Language language) {
        this.texts = Texts.of("vocabulary", language);
        this.countries = Texts.of("countries", language);
        this.letter = Texts.of("letter", language);
    }

    /** The word for a constant; where there are several forms, the first. */
    public String word(Enum<?> constant) {
        return texts.forms(key(constant)).get(0);
    }

    /** One of the grammatical forms of the word for a constant. */
    String form(Enum<?> constant, int form) {
        return texts.forms(key(constant)).get(form);
    }

    /** A relation with its article: {@code the twinning}. */
    String the(RelationKind kind) {
        return form(kind, 1);
    }

    /** A relation as a genitive: {@code of the twinning}. */
    String ofThe(RelationKind kind) {
        return form(kind, 2);
    }

    /** The word for a body with its indefinite article: {@code a committee}. */
    String a(Body body) {
        return form(body, 1) + " " + word(body);
    }

    /** The definite article of a body. */
    String articleOf(Body body) {
        return form(body, 2);
    }

    /** The possible values, where dates do not say which holds: {@code active or ended}. */
    String anyOf(AsOf<?> values) {
        return letter.join("list.or", values.possible().stream().map(this::word).toList());
    }

    /** The words for several constants: {@code working visit and official trip}. */
    String allOf(Collection<? extends Enum<?>> values) {
        return letter.join("list.and", values.stream().map(this::word).toList());
    }

    /** The name of a theme. One that is not known here is quoted as it stands in the register. */
    String theme(Theme theme) {
        return code("theme", theme.code());
    }

    /** The names of themes, in the order given. */
    String themes(Collection<Theme> themes) {
        return String.join(", ", themes.stream().map(this::theme).toList());
    }

    /** The name of an office. One that is not known here is quoted as it stands in the register. */
    String office(Office office) {
        return code("office", office.code());
    }

    /** The name of a country; the code itself for the codes that users may assign. */
    String country(CountryCode country) {
        return countries.find(country.value()).orElse(country.value());
    }

    private String code(String area, String code) {
        return texts.find(area + "." + code).orElseGet(() -> letter.say("quoted", "text", code.replace('-', ' ')));
    }

    /** The key of a constant: its type and name in lower case, as in {@code visit-kind.working-visit}. */
    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String area = type == RoleCoverage.State.class ? "coverage" : kebab(type.getSimpleName());
        return area + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camelCase) {
        return String.join("-", List.of(camelCase.split("(?<=[a-z])(?=[A-Z])", -1)))
                .toLowerCase(Locale.ROOT);
    }
}
