package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts as data: a sheet drawn as text, and the facts that a reader finds in it. */
class LayoutsTest {

    @Test
    void aPlainTable() {
        Proposal proposal = Sketch.propose("""
                みどり町こども計画 令和4年度進捗状況
                番号|施策|事業名|担当課|事業の概要|実施状況|評価
                1|遊び場|公園の整備|都市課|公園を直す。|2か所を直した。|A
                2|遊び場|プレーパーク|こども課|遊びの場を開く。|月1回開いた。|B
                3|学び|夜の図書館|図書館|夜も開く。|週1回開いた。|A""");

        assertThat(Sketch.facts(proposal)).isEqualTo("""
                        遊び場 / 1 公園の整備 / 都市課 / 事業の概要 = 公園を直す。
                        遊び場 / 1 公園の整備 / 都市課 / 実施状況 2022 = 2か所を直した。
                        遊び場 / 1 公園の整備 / 都市課 / 評価 2022 = A
                        遊び場 / 2 プレーパーク / こども課 / 事業の概要 = 遊びの場を開く。
                        遊び場 / 2 プレーパーク / こども課 / 実施状況 2022 = 月1回開いた。
                        遊び場 / 2 プレーパーク / こども課 / 評価 2022 = B
                        学び / 3 夜の図書館 / 図書館 / 事業の概要 = 夜も開く。
                        学び / 3 夜の図書館 / 図書館 / 実施状況 2022 = 週1回開いた。
                        学び / 3 夜の図書館 / 図書館 / 評価 2022 = A""");
        assertThat(proposal.doubts()).isEmpty();
        assertThat(proposal.plan().head().title()).isEqualTo("みどり町こども計画 令和4年度進捗状況");
        assertThat(proposal.plan().scales().iterator().next().marks()).isEqualTo(List.of("A", "B", "C", "D"));
    }
}
