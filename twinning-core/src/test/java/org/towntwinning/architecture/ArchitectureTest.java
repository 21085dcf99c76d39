package org.towntwinning.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.architecture.bad.relation.LooksBack;
import org.towntwinning.architecture.bad.store.TwinningStores;
import org.towntwinning.architecture.bad.time.Chance;
import org.towntwinning.architecture.bad.time.Clocks;
import org.towntwinning.architecture.bad.time.Foreign;
import org.towntwinning.architecture.bad.time.LooksAhead;
import org.towntwinning.architecture.bad.time.MachineDefaults;
import org.towntwinning.architecture.bad.time.MutableStatics;
import org.towntwinning.architecture.bad.time.Optionals;
import org.towntwinning.architecture.bad.time.OutsideWorld;
import org.towntwinning.architecture.bad.time.Reflective;
import org.towntwinning.architecture.bad.time.Services;
import org.towntwinning.architecture.bad.time.Signatures;
import org.towntwinning.architecture.bad.unheard.Stray;

/** Core keeps each rule, and each rule would notice if it did not. */
class ArchitectureTest {

    @ParameterizedTest
    @MethodSource("rules")
    void coreKeeps(Rule rule) {
        rule.rule().check(Core.main());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyMistakeIsNamed(Rule rule) {
        assertThat(rule.mistakes()).as("mistakes that prove the rule: %s", rule).isNotEmpty();

        String report = String.join(
                "\n",
                rule.rule()
                        .evaluate(Core.mistakes(rule.mistakes()))
                        .getFailureReport()
                        .getDetails());

        assertSoftly(softly -> rule.mistakes()
                .forEach(mistake -> softly.assertThat(report)
                        .as("what is found wrong by the rule: %s", rule)
                        .containsPattern(Pattern.quote(mistake.getName()) + "\\b")));
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule(PackageRules.NO_CYCLES, LooksAhead.class, LooksBack.class),
                new Rule(PackageRules.ORDER, LooksAhead.class),
                new Rule(PackageRules.KNOWN_CONCEPTS, Stray.class),
                new Rule(PackageRules.DEPENDENCIES, Foreign.class.getDeclaredClasses()),
                new Rule(PackageRules.NULL_MARKED, LooksAhead.class),
                new Rule(PackageRules.SERVICES, Services.class),
                new Rule(PurityRules.NO_CLOCK, Clocks.class.getDeclaredClasses()),
                new Rule(PurityRules.ONE_EXEMPTED_LINE, TwinningStores.class),
                new Rule(PurityRules.NO_CHANCE, Chance.class.getDeclaredClasses()),
                new Rule(PurityRules.NO_DEFAULTS_OF_THE_MACHINE, MachineDefaults.class.getDeclaredClasses()),
                new Rule(PurityRules.NO_OUTSIDE_WORLD, OutsideWorld.class.getDeclaredClasses()),
                new Rule(PurityRules.NO_REFLECTION, Reflective.class.getDeclaredClasses()),
                new Rule(PurityRules.NO_MUTABLE_STATICS, MutableStatics.class.getDeclaredClasses()),
                new Rule(SignatureRules.JDK_AND_OWN_TYPES, Signatures.class.getDeclaredClasses()),
                new Rule(SignatureRules.NO_OPTIONAL_IN, Optionals.class.getDeclaredClasses()));
    }

    private record Rule(ArchRule rule, List<Class<?>> mistakes) {

        Rule(ArchRule rule, Class<?>... mistakes) {
            this(rule, List.of(mistakes));
        }

        @Override
        public String toString() {
            return rule.getDescription();
        }
    }
}
