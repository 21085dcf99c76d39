package org.towntwinning.examples.letter;

import org.towntwinning.report.StateOfAffairs;

/**
 * What all parts of a letter share: the report, and the words to say it in.
 *
 * @param report what is to be said
 * @param language the language of the letter
 * @param texts the phrases of the letter
 * @param dates how dates are said
 * @param vocabulary the words of the domain
 * @param names what the records are called
 * @param actors how it is said who does something
 */
record Wording(
        StateOfAffairs report,
        Language language,
        Texts texts,
        DatePhrases dates,
        Vocabulary vocabulary,
        Names names,
        ActorPhrases actors) {

    /** The wording of a report in a language. */
    static Wording of(StateOfAffairs report, Language language) {
        Texts texts = Texts.of("letter", language);
        Vocabulary vocabulary = new Vocabulary(language);
        Names names = new Names(report, language, texts, vocabulary);
        return new Wording(
                report,
                language,
                texts,
                new DatePhrases(language),
                vocabulary,
                names,
                new ActorPhrases(texts, vocabulary, names));
    }
}
