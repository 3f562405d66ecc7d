package org.shinchoku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of 禁則: a width in full-width characters, a text (␣ a space, ⏎ a line break) and its lines divided by |. */
class LineBreakerTest {

    private final LineBreaker breaker = new LineBreaker(Widths.TYPEWRITER);

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            # nothing to break
            5; 相談; 相談
            5; ``; ``
            4; 相談窓口; 相談窓口
            # the text's own line breaks
            5; 一⏎二; 一|二
            5; 一⏎⏎二⏎; 一||二|
            # 行頭禁則: pushed out together with the character before
            4; 相談窓口、開設; 相談窓|口、開設
            4; 相談窓口。」と; 相談窓|口。」と
            4; 市民センター; 市民セン|ター
            3; さまざまな人々; さまざ|まな|人々
            4; あああキャッチ; あああ|キャッチ
            4; 令和元年～五年; 令和元|年～五年
            4; 保健所・病院; 保健所・|病院
            4; 保健所等・病院; 保健所|等・病院
            4; 達成率は％で; 達成率|は％で
            4; 子ども達ヶ丘; 子ども|達ヶ丘
            # 行末禁則
            4; 相談所（市内）; 相談所|（市内）
            5; これを「『と』」; これを|「『と』」
            4; 費用は￥五万; 費用は|￥五万
            # inseparable
            4; そして……次; そし|て……次
            4; つまり――次; つまり|――次
            # words and numbers stay whole
            3.5; 資料P.21を見る; 資料|P.21を|見る
            4; 延べ3,500人参加; 延べ|3,500人|参加
            4; 年間92.5%達成; 年間|92.5%達|成
            5; 目標100312%5/65; 目標|100312%|5/65
            6; 電話１２３－４５; 電話|１２３－４５
            6; 約２，５００人; 約２，５００|人
            4; ああＮＰＯの; ああ|ＮＰＯの
            4; 面積は10㎡です; 面積は|10㎡です
            4; 前年比▲5ポ; 前年比|▲5ポ
            3; 施策1-1の見直し; 施策|1-1の|見直し
            3; 保健well-being; 保健|well-|being
            4; 保健␣well-being; 保健␣|well-|being
            4; 達成は①92.5%②97.1%; 達成は|①92.5%|②97.1%
            4; 方針は①相談; 方針は|①相談
            2; ①②③; ①②|③
            # spaces hang and are not lost
            4; 相談窓口␣␣開設; 相談窓口␣␣|開設
            4; 　相談窓口; 　相談窓|口
            3; 前年␣-5件; 前年␣|-5件
            # addresses are broken at their joints
            10; https://www.example.jp/fukushi/keikaku?y=2020; https://www.example.|jp/fukushi/keikaku?|y=2020
            5; 詳細はhttps://a.jp/b/c; 詳細は|https://a.|jp/b/c
            # nothing else fits
            3; abcdefghij; abcdef|ghij
            1; あいう; あ|い|う
            2; 」」」」」; 」」|」」|」
            2; 「「「「「; 「「|「「|「
            0.1; あい; あ|い
            """)
    void breaks(double width, String text, String lines) {
        String written = visible(text);
        List<String> broken =
                breaker.lines(written, width).stream().map(l -> l.of(written)).toList();
        assertThat(String.join("|", broken)).isEqualTo(visible(lines));
        assertThat(breaker.count(written, width)).isEqualTo(broken.size());
    }

    @Test
    void marksStayWithTheirCharacter() {
        String text = "葛\uDB40\uDD00城市か\u3099んは\u309A𠮷野👨\u200D👩";
        String lines = breaker.lines(text, 1).stream().map(l -> l.of(text)).collect(Collectors.joining("|"));
        assertThat(lines).isEqualTo("葛\uDB40\uDD00|城|市|か\u3099|ん|は\u309A|𠮷|野|👨\u200D👩");
    }

    @Test
    void windowsLineBreaksAreOne() {
        assertThat(breaker.lines("一\r\n二\r三", 5)).extracting(Line::start).containsExactly(0, 3, 5);
    }

    @Test
    void widthLeavesOutTheSpacesThatHang() {
        assertThat(breaker.lines("相談  ", 5)).containsExactly(new Line(0, 4, 2));
    }

    private static String visible(String text) {
        return text == null ? "" : text.replace('␣', ' ').replace('⏎', '\n');
    }
}
