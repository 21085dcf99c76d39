package org.towntwinning.json.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wire types look in JSON. Shapes are found out anew here: what a run has found out once is kept. */
class ShapeTest {

    private sealed interface Drawing permits Circle, Square {}

    @TypeName("circle")
    private record Circle(
            @Required Integer radius, @Nullable Boolean filled) implements Drawing {}

    @TypeName("square")
    private record Square(
            Text side, List<Text> colours, @KeepEmpty Set<Text> labels) implements Drawing {}

    private record Plain(Texts title) {}

    private record Wrong(String text) {}

    private static Shape.ObjectShape object(Class<?> type) {
        return (Shape.ObjectShape) Shape.Shapes.ofClass(type);
    }

    @ParameterizedTest
    @CsvSource({
        "org.towntwinning.json.wire.Text, TEXT",
        "org.towntwinning.json.wire.Texts, TEXTS",
        "java.lang.Integer, NUMBER",
        "java.lang.Boolean, BOOLEAN"
    })
    void aLeafHasNoParts(Class<?> type, Shape.Leaf leaf) {
        assertThat(Shape.Shapes.ofClass(type)).isEqualTo(leaf);
    }

    @Test
    void anObjectHasItsMembersInTheOrderOfTheRecord() {
        Shape.ObjectShape square = object(Square.class);
        assertThat(square.typeName()).isEqualTo("square");
        assertThat(square.members().keySet()).containsExactly("side", "colours", "labels");
        assertThat(square.members().get("colours").shape())
                .as("a list")
                .isEqualTo(new Shape.ListShape(Shape.Leaf.TEXT, false));
        assertThat(square.members().get("labels").shape())
                .as("a set holds nothing twice")
                .isEqualTo(new Shape.ListShape(Shape.Leaf.TEXT, true));
        assertThat(square.members().get("labels").keepEmpty()).isTrue();
        assertThat(square.members().get("colours").keepEmpty()).isFalse();
        assertThat(object(Plain.class).typeName())
                .as("of an object of one type only")
                .isNull();
    }

    @Test
    void anObjectIsMadeOfItsMembersAndReadAgain() {
        Shape.ObjectShape circle = object(Circle.class);
        Object made = circle.make(new Object[] {3, null});
        assertThat(made).isEqualTo(new Circle(3, null));
        assertThat(circle.members().get("radius").of(made)).isEqualTo(3);
        assertThat(circle.members().get("radius").required()).isTrue();
        assertThat(circle.members().get("filled").required()).isFalse();
    }

    @Test
    void aSealedTypeIsAChoiceByTypeName() {
        Shape.UnionShape drawing = (Shape.UnionShape) Shape.Shapes.ofClass(Drawing.class);
        assertThat(drawing.alternatives()).containsOnlyKeys("circle", "square");
        assertThat(drawing.alternatives().get("circle").type()).isEqualTo(Circle.class);
    }

    @Test
    void whatIsNoWireTypeIsNamed() {
        assertThatThrownBy(() -> Shape.Shapes.ofClass(Wrong.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("class java.lang.String is no wire type");
    }
}
