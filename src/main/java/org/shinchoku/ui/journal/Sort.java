package org.shinchoku.ui.journal;

import java.util.EnumSet;
import java.util.Set;
import org.shinchoku.plan.Kind;

/** What kind of thing an entry changed, to look for it. */
enum Sort {
    ALL("すべての種類", EnumSet.allOf(Kind.class)),
    TEXTS("記入", EnumSet.of(Kind.VALUE)),
    MARKS("事務局・委員会の評価と理由", EnumSet.of(Kind.RATING)),
    OPINIONS("意見と対応", EnumSet.of(Kind.OPINION, Kind.REPLY, Kind.MEETING, Kind.COMMITTEE)),
    OUTLINE("体系と欄", EnumSet.of(Kind.ITEM, Kind.LEVEL, Kind.FIELD, Kind.SCALE, Kind.PLAN)),
    DEPARTMENTS("部・課", EnumSet.of(Kind.DEPARTMENT));

    final String words;
    final Set<Kind> kinds;

    Sort(String words, Set<Kind> kinds) {
        this.words = words;
        this.kinds = kinds;
    }
}
