package org.shinchoku.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shinchoku.ui.kit.Command;

/** Every page is there, names keys that exist, and leads to pages that exist. */
class PageTest {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^]|]*)");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEWS") // its text stands outside of the sources
    void everyPageSaysSomethingInSentences(Topic topic) {
        Page page = Page.of(topic);

        assertThat(page.blocks()).hasSizeGreaterThan(3);
        assertThat(page.plain()).doesNotContain("{{").doesNotContain("[[").doesNotContain("##");
        assertThat(page.blocks())
                .filteredOn(block -> !(block instanceof Block.Heading))
                .allSatisfy(block -> assertThat(block.plain()).endsWith("。"));
    }

    @ParameterizedTest
    @EnumSource
    void linksLeadToPages(Topic topic) {
        List<String> titles = Stream.of(Topic.values()).map(Topic::title).toList();
        for (Block block : Page.of(topic).blocks()) {
            LINK.matcher(block.plain())
                    .results()
                    .forEach(link -> assertThat(titles).contains(link.group(1)));
        }
    }

    @Test
    void theListOfKeysHoldsEveryOperationAndNoOther() {
        List<Block> rows = Page.of(Topic.KEYS).blocks().stream()
                .filter(Block.KeyRow.class::isInstance)
                .toList();
        Block[] all = Stream.of(Command.values())
                .map(command -> new Block.KeyRow(command.keyWords(), command.says()))
                .toArray(Block[]::new);

        assertThat(rows).containsExactlyInAnyOrder(all);
    }

    @Test
    void marksAreReadAsBlocks() {
        assertThat(PageReader.read("はじめの文。\n続き。\n\n## 見出し\n\n- 一つ目（{{FIND}}）。\n- 二つ目。\n"))
                .containsExactly(
                        new Block.Paragraph("はじめの文。続き。"),
                        new Block.Heading("見出し"),
                        new Block.Point("一つ目（Ctrl+F）。"),
                        new Block.Point("二つ目。"));
    }

    @Test
    void wordsAreFoundHoweverTheyAreWritten() {
        Page page = new Page(Topic.GRID, PageReader.read("サロンを開く。"));

        assertThat(page.hits("ｻﾛﾝ")).isOne();
        assertThat(page.hits("入力")).isOne();
        assertThat(page.hits("ない言葉")).isZero();
        assertThat(page.hits("")).isZero();
    }

    @Test
    void whatIsDoneWithTheMouseIsSaidBesideItsKey() {
        assertThat(Page.of(Topic.CHECK).plain()).contains("行をダブルクリックするかEnterで、一覧のその欄へ移ります。");
    }

    @Test
    void aWindowLeadsToThePageAboutIt() {
        assertThat(Topic.about("部・課")).isEqualTo(Topic.DEPARTMENT);
        assertThat(Topic.about("控え")).isEqualTo(Topic.BACKUP);
        assertThat(Topic.about("思わぬ問題")).isEqualTo(Topic.START);
    }
}
