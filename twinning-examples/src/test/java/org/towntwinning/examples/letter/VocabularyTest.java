package org.towntwinning.examples.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.committee.LegalForm;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Channel;
import org.towntwinning.interaction.CorrespondenceKind;
import org.towntwinning.interaction.IntentionStage;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.municipality.AuthorityKind;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.ExplorationOutcome;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Theme;
import org.towntwinning.report.Urgency;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.role.Task;
import org.towntwinning.role.ThirdBodyKind;

/** Every constant and every known code has a word in every language, and there are no words for anything else. */
class VocabularyTest {

    private static final List<Class<? extends Enum<?>>> ENUMERATIONS = List.of(
            ActivityKind.class,
            AgreementKind.class,
            AnchorKind.class,
            AuthorityKind.class,
            Body.class,
            Channel.class,
            CommitteeState.class,
            CorrespondenceKind.class,
            DocumentKind.class,
            EndCause.class,
            ExplorationOutcome.class,
            IntentionStage.class,
            IntentionState.class,
            InteractionKind.class,
            LegalForm.class,
            Outcome.class,
            RelationKind.class,
            Role.class,
            RoleCoverage.State.class,
            Status.class,
            SuccessionKind.class,
            Task.class,
            ThirdBodyKind.class,
            Urgency.class,
            VisitKind.class);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBundleHasAWordForEachConstantAndNoOther(Language language) throws IllegalAccessException {
        Set<String> expected = new TreeSet<>();
        for (Class<? extends Enum<?>> type : ENUMERATIONS) {
            Stream.of(type.getEnumConstants()).map(Vocabulary::key).forEach(expected::add);
        }
        for (Theme theme : Theme.known()) {
            expected.add("theme." + theme.code());
        }
        for (Field field : Office.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Office.class) {
                expected.add("office." + ((Office) field.get(null)).code());
            }
        }
        assertThat(Texts.of("vocabulary", language).keys()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasAWord(Language language) {
        Vocabulary vocabulary = new Vocabulary(language);
        for (Class<? extends Enum<?>> type : ENUMERATIONS) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(vocabulary.word(constant))
                        .as("%s in %s", constant, language)
                        .isNotBlank()
                        .doesNotContain("_");
            }
        }
    }

    @Test
    void unknownCodesAreQuoted() {
        assertThat(new Vocabulary(Language.NL).theme(Theme.of("water-management")))
                .isEqualTo("‘water management’");
        assertThat(new Vocabulary(Language.DE).office(Office.of("town-crier"))).isEqualTo("„town crier“");
    }

    @Test
    void bodiesHaveTheirArticles() {
        assertThat(new Vocabulary(Language.NL).a(Body.COMMITTEE)).isEqualTo("een comité");
        assertThat(new Vocabulary(Language.EN).a(Body.ASSOCIATION)).isEqualTo("an association");
        assertThat(new Vocabulary(Language.DE).a(Body.FOUNDATION)).isEqualTo("eine Stiftung");
    }
}
