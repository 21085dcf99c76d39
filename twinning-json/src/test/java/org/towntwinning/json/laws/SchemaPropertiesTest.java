package org.towntwinning.json.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.towntwinning.json.TwinningDocument;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.json.laws.JsonTree.LiteralTree;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.json.laws.JsonTree.TextTree;
import org.towntwinning.testkit.Register;

/** The published schema lets through what the library writes, and nothing that it lets through less than the reader. */
class SchemaPropertiesTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TwinningJson.schema(), InputFormat.JSON);

    private static final List<String> TEXTS =
            List.of("", "x", "1948", "/", "town:a", "nl", "NL", "other", "P1Y", "committee", "a b", "XXXX");

    @Property(tries = 20)
    void whatIsWrittenFitsTheSchema(@ForAll Register register) {
        String document = TwinningJson.standard().writeDocument(TwinningDocument.of(register.records()));
        assertThat(SCHEMA.validate(document, InputFormat.JSON))
                .as("what does not fit the published schema")
                .isEmpty();
    }

    @Property(tries = 40)
    void whatDoesNotFitTheSchemaIsRefused(@ForAll long seed) {
        ObjectTree document = Goldens.tree();
        Random random = new Random(seed);
        String change = changeAnything(document, random);
        String text = Layout.canonical(document).text();
        boolean fits = SCHEMA.validate(text, InputFormat.JSON).isEmpty();
        boolean taken = DefectsTest.found(text).isEmpty();
        assertThat(taken && !fits)
                .as("the reader takes what the schema refuses: %s", change)
                .isFalse();
    }

    /** Puts something else in place of a value, or leaves a member out: what comes of it may be right or wrong. */
    private static String changeAnything(ObjectTree document, Random random) {
        List<Site> sites = SchemaGuide.sites(document);
        Site site = sites.get(1 + random.nextInt(sites.size() - 1));
        String place = site.toString();
        Site other = sites.get(1 + random.nextInt(sites.size() - 1));
        switch (random.nextInt(4)) {
            case 0 -> site.set(new TextTree(TEXTS.get(random.nextInt(TEXTS.size()))));
            case 1 ->
                site.set(
                        new LiteralTree(List.of("0", "1", "-1", "true", "false").get(random.nextInt(5))));
            case 2 -> site.set(other.value().copy());
            default -> {
                if (site.isMember()) {
                    ((ObjectTree) site.holder().value()).members().remove(site.member());
                } else {
                    site.set(new ObjectTree());
                }
            }
        }
        return place;
    }
}
