package org.towntwinning.jdbc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What this module shows, what it keeps to itself, and which of its packages knows which. */
final class JdbcRules {

    private static final String OWN = "org.towntwinning.jdbc";
    private static final String ROWS = OWN + ".rows..";
    private static final String SQL = OWN + ".sql..";
    private static final String SESSION = OWN + ".session..";
    private static final String URL = OWN + ".url..";

    /** The exported package. */
    static final ArchRule NO_LIBRARY_IN_SIGNATURES = classes()
            .that()
            .arePublic()
            .and(describe(
                    "are not internal", type -> !type.getPackageName().matches(OWN + "\\.(rows|sql|session|url)")))
            .should(new ArchCondition<>("show only types of the JDK and our own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    shown(type)
                            .map(JavaClass::getBaseComponentType)
                            .filter(used -> !used.isPrimitive())
                            .filter(used -> !used.getPackageName().startsWith("java."))
                            .filter(used -> !used.getPackageName().equals("javax.sql"))
                            .filter(used -> !used.getPackageName().startsWith("org.towntwinning."))
                            .map(used -> type.getName() + " shows " + used.getName())
                            .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
                }
            })
            .because("Jdbi and MapStruct are ours to change");

    static final ArchRule ROWS_KNOW_NO_DATABASE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Row")
            .or()
            .resideInAPackage(ROWS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", SQL, SESSION, URL)
            .because("how records lie in tables is one thing, how tables are read another")
            .allowEmptyShould(true);

    static final ArchRule STATEMENTS_KNOW_NO_SESSION = noClasses()
            .that()
            .resideInAPackage(SQL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SESSION, URL)
            .because("a session runs statements, not the other way round")
            .allowEmptyShould(true);

    static final ArchRule SESSIONS_KNOW_NO_URL = noClasses()
            .that()
            .resideInAPackage(SESSION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(URL)
            .because("a store does not know where its connections come from")
            .allowEmptyShould(true);

    static final ArchRule ROWS_STAY_INSIDE = noClasses()
            .that(describe(
                    "are rows or mappers",
                    type -> type.getSimpleName().matches(".*Row")
                            || type.getName().matches(".*(To|From)Rows(Impl)?")))
            .should()
            .bePublic()
            .orShould()
            .beProtected()
            .because("the tables of one version of the schema are nobody else's business");

    static final ArchRule NO_DRIVER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sqlite..", "org.h2..", "org.postgresql..", "org.mariadb..", "org.towntwinning.json..")
            .because("the host brings its driver, and the two stores do not know each other");

    static final ArchRule NULL_MARKED = classes()
            .should(new ArchCondition<>("lie in a package whose package-info says @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    String message = type.getName() + " lies in a package without @NullMarked";
                    events.add(new SimpleConditionEvent(type, marked, message));
                }
            });

    private JdbcRules() {}

    private static Stream<JavaClass> shown(JavaClass type) {
        Stream<JavaClass> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(involved -> involved.stream());
        Stream<JavaClass> members = type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(JdbcRules::shown);
        return Stream.concat(parents, members);
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit code ? code.getExceptionTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }
}
