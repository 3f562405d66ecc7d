package org.shinchoku.workbook;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.sheet.Area;

/** The faults found so far; from a hopeless sheet only the first are told. */
final class Faults {

    private static final int MOST = 500;

    private final List<Fault> list = new ArrayList<>();
    private String sheet = "";
    private int here;

    /** From now on, faults concern this sheet. */
    void enter(String name) {
        sheet = name;
        here = 0;
    }

    void at(int row, int column, String sentence) {
        add(Area.address(row, column), sentence);
    }

    void add(String address, String sentence) {
        if (++here < MOST) {
            list.add(new Fault(sheet, address, sentence));
        } else if (here == MOST) {
            list.add(new Fault(sheet, "", "同じような指摘が多いため、これより後は省きました。"));
        }
    }

    List<Fault> list() {
        return list;
    }
}
