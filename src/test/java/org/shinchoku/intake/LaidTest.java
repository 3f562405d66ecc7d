package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shinchoku.sheet.Area;

/** Sheets that are laid out anew before they are understood: no text is lost on the way. */
class LaidTest {

    @Test
    void aTextBesideTheUpperRowOfAnItemIsTold() {
        Proposal proposal = Sketch.propose("""
                番号|事業名|令和4年度|<|令和5年度|<|令和6年度
                ^|^|取組実績|評価|取組実績|評価|取組予定
                ^|担当課|課題|<|課題|<|^
                1|初めての本|81冊を配った。|Ａ|90冊を配った。|Ａ|続ける。|部数を確かめること
                ^|図書館|本が足りない。|<|人が足りない。|<|^
                2|お話の会|12回開いた。|Ｂ|11回開いた。|Ａ|場を変える。
                ^|図書館|場が狭い。|<|人が足りない。|<|^""");

        assertThat(proposal.uses().get("Sheet1")).containsKey(Area.cell(3, 7));
    }

    @Test
    void headingsThatComeAgainBesideTheFirstAreHeadingsInASlipToo() {
        Proposal proposal = Sketch.propose("""
                令和4年度|<|令和5年度|<
                令和4年度|<|令和5年度|<
                取組|実績|取組|実績
                植樹|10本|植樹|12本
                迷子の文|10本|植樹|12本
                迷子の文
                苗の配布|3か所|花壇|4か所
                苗の配布|700株|水やり|20回""");

        assertThat(proposal.uses().get("Sheet1")).containsEntry(Area.cell(2, 2), Use.HEADING);
    }
}
