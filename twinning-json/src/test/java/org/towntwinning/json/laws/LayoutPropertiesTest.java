package org.towntwinning.json.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.towntwinning.json.TwinningDocument;
import org.towntwinning.json.TwinningJson;
import org.towntwinning.json.laws.JsonTree.ArrayTree;
import org.towntwinning.json.laws.JsonTree.ObjectTree;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.testkit.Register;

/** What a document says does not depend on how it is laid out; what is written depends on what it says alone. */
class LayoutPropertiesTest {

    private static final TwinningJson JSON = TwinningJson.standard();

    @Property(tries = 30)
    void membersRecordsAndEntriesOfSetsMayComeInAnyOrderWithAnyWhiteSpaceAndEscapes(
            @ForAll Register register, @ForAll long seed) throws IOException {
        TwinningDocument document = TwinningDocument.of(register.records());
        String canonical = JSON.writeDocument(document);
        ObjectTree tree = JsonTreeReader.read(canonical);
        shuffle(tree, new Random(seed));
        String wild = Layout.wild(tree, seed).text();
        TwinningDocument read = JSON.readDocument(wild);
        assertThat(read).as("the document in another layout").isEqualTo(document);
        assertThat(JSON.writeDocument(read))
                .as("written again: the canonical form is a fixed point")
                .isEqualTo(canonical);
        assertThat(JSON.readDocument(new ByteArrayInputStream(wild.getBytes(StandardCharsets.UTF_8))))
                .as("read from bytes")
                .isEqualTo(document);
    }

    @Property(tries = 30)
    void theStreamingReaderGivesTheSameRecordsInTheOrderOfTheText(@ForAll Register register) throws IOException {
        TwinningDocument document = TwinningDocument.of(register.records());
        byte[] bytes = JSON.writeDocument(document).getBytes(StandardCharsets.UTF_8);
        List<RegisterRecord> streamed = new ArrayList<>();
        JSON.readRecords(new ByteArrayInputStream(bytes), streamed::add);
        assertThat(streamed).as("one by one").isEqualTo(document.records());
    }

    @Property(tries = 30)
    void aSingleRecordIsWrittenAsItStandsInTheDocument(@ForAll Register register) {
        String canonical = JSON.writeDocument(TwinningDocument.of(register.records()));
        List<ObjectTree> objects = JsonTreeReader.read(canonical).members().stream()
                .filter(member -> member.value() instanceof ArrayTree)
                .flatMap(member -> ((ArrayTree) member.value()).elements().stream())
                .map(ObjectTree.class::cast)
                .toList();
        List<RegisterRecord> records = TwinningDocument.of(register.records()).records();
        assertThat(objects).as("objects in the arrays of the document").hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            RegisterRecord record = records.get(i);
            String alone = JSON.writeRecord(record);
            assertThat(alone)
                    .as("%s alone, and in the document", record.id())
                    .isEqualTo(Layout.canonical(objects.get(i)).text());
            assertThat(JSON.readRecord(Kinds.typeOf(record), alone))
                    .as("%s, written and read alone", record.id())
                    .isEqualTo(record);
        }
    }

    @Property(tries = 30)
    void aRecordAloneIsRefusedForEachOfItsReferencesAndNothingElse(@ForAll Register register) {
        for (RegisterRecord record : register.records()) {
            String section = Kinds.sectionOf(record);
            String text = "{\"formatVersion\":1,\"" + section + "\":[" + JSON.writeRecord(record) + "]}";
            List<String> missing = record.references().stream()
                    .filter(reference -> !reference.target().equals(record.id()))
                    .map(reference -> section + "[0]." + reference.path() + " " + reference.target())
                    .sorted()
                    .toList();
            List<String> said = DefectsTest.found(text).stream()
                    .map(violation -> violation.path() + " " + Kinds.targetIn(violation))
                    .sorted()
                    .toList();
            assertThat(said).as("what %s refers to", record.id()).isEqualTo(missing);
        }
    }

    /** Members of every object, records of every array of them, and the entries of sets, in another order. */
    private static void shuffle(ObjectTree document, Random random) {
        for (Site site : SchemaGuide.sites(document)) {
            if (site.value() instanceof ObjectTree object) {
                Collections.shuffle(object.members(), random);
            } else if (site.value() instanceof ArrayTree array && (site.isSection() || isSet(site))) {
                Collections.shuffle(array.elements(), random);
            }
        }
    }

    private static boolean isSet(Site site) {
        return site.schema().get("uniqueItems").isPresent();
    }
}
