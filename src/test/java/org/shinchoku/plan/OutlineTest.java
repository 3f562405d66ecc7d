package org.shinchoku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void everyItemComesBeforeWhatHangsOnItInTheOrderOfPrinting() {
        Outline outline = outline(item(1, 0, 2), item(2, 0, 1), item(3, 1, 9), item(4, 1, 5), item(5, 4, 1));

        assertThat(outline.items()).extracting(Item::id).containsExactly(2L, 1L, 4L, 5L, 3L);
        assertThat(outline.depth(5)).isEqualTo(2);
        assertThat(outline.ancestors(5)).extracting(Item::id).containsExactly(1L, 4L);
        assertThat(outline.isLeaf(3)).isTrue();
        assertThat(outline.branch(1)).extracting(Item::id).containsExactlyInAnyOrder(1L, 3L, 4L, 5L);
    }

    @Test
    void neighboursOfOneOrderStandInTheOrderOfTheirIds() {
        assertThat(outline(item(3, 0, 1), item(1, 0, 1), item(2, 0, 1)).children(0))
                .extracting(Item::id)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void anItemWhoseParentIsGoneStandsAtTheRoot() {
        Outline outline = outline(item(1, 0, 1), item(2, 99, 0));

        assertThat(outline.children(0)).extracting(Item::id).containsExactly(2L, 1L);
        assertThat(outline.ancestors(2)).isEmpty();
    }

    @Test
    void aRingIsCutOpen() {
        Outline outline = outline(item(1, 0, 1), item(2, 4, 1), item(3, 2, 1), item(4, 3, 1), item(5, 5, 1));

        assertThat(outline.children(0)).extracting(Item::id).containsExactly(1L, 2L, 5L);
        assertThat(outline.ancestors(4)).extracting(Item::id).containsExactly(2L, 3L);
        assertThat(outline.branch(3)).extracting(Item::id).containsExactly(3L, 4L);
    }

    @Test
    void aVeryDeepTreeIsATree() {
        List<Item> chain = new ArrayList<>();
        for (int i = 1; i <= 50_000; i++) {
            chain.add(item(i, i - 1, 1));
        }
        assertThatCode(() -> assertThat(outline(chain.toArray(Item[]::new)).depth(50_000))
                        .isEqualTo(49_999))
                .doesNotThrowAnyException();
    }

    @RepeatedTest(50)
    void whateverHangsOnWhateverNothingIsLostOrDoubled(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int size = 1 + random.nextInt(60);
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            items.add(item(i, random.nextInt(size + 5), random.nextInt(4)));
        }
        Outline outline = outline(items.toArray(Item[]::new));

        assertThat(outline.items()).containsExactlyInAnyOrderElementsOf(items);
        Set<Long> before = new HashSet<>();
        for (Item item : outline.items()) {
            List<Item> above = outline.ancestors(item.id());
            assertThat(above).hasSize(outline.depth(item.id())).allMatch(i -> before.contains(i.id()));
            assertThat(outline.children(
                            above.isEmpty() ? 0 : above.get(above.size() - 1).id()))
                    .contains(item);
            before.add(item.id());
        }
        assertThat(outline.children(0).stream().flatMap(root -> outline.branch(root.id()).stream()))
                .containsExactlyInAnyOrderElementsOf(items);
    }

    private static Outline outline(Item... items) {
        return Outline.of(Plan.of(new Head(1, "計画", "", null, null)).with(List.of(items)));
    }

    private static Item item(long id, long parent, long order) {
        return new Item(id, parent, 1, order, "", "項目" + id, false, 0);
    }
}
