package org.shinchoku.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void severalLinesInOneCellAreQuotedAsExcelDoes() {
        Block block = new Block(List.of(List.of("一行目\n二行目", "◎"), List.of("彼は\"はい\"と答えた", "")));

        assertThat(block.text()).isEqualTo("\"一行目\n二行目\"\t◎\r\n\"彼は\"\"はい\"\"と答えた\"\t\r\n");
        assertThat(Block.of(block.text())).isEqualTo(block);
    }

    @Test
    void whatExcelCopiesIsReadBack() {
        assertThat(Block.of("10\t20\r\n\t30\r\n").rows()).containsExactly(List.of("10", "20"), List.of("", "30"));
        assertThat(Block.of("").isEmpty()).isTrue();
        assertThat(Block.of("一つ").rows()).containsExactly(List.of("一つ"));
    }

    @Test
    void looseQuotesAreText() {
        assertThat(Block.of("5\"管\t\"開いたまま").rows()).containsExactly(List.of("5\"管", "開いたまま"));
    }
}
