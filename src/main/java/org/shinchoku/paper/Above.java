package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;

/** The headings that stand again at the top of a page, cell by cell. */
final class Above {

    private final List<Slot> slots = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final List<Double> bottoms = new ArrayList<>();
    private double height;

    void add(Slot slot, double below) {
        slots.add(slot);
        tops.add(height);
        bottoms.add(height + below);
    }

    /** What is added from now on stands so much lower. */
    void down(double points) {
        height += points;
    }

    double height() {
        return height;
    }

    void print(Leaf leaf) {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).start(tops.get(i));
            leaf.add(slots.get(i).band(), slots.get(i).cut(bottoms.get(i), false));
        }
    }
}
