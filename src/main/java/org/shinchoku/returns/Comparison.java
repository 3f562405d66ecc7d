package org.shinchoku.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reposts;

/** 照合: what came back, beside what was sent and what stands here now. */
final class Comparison {

    private final Plan now;
    private final Sent sent;
    private final SentBack sentBack;

    /** Where a section answered otherwise than what was sent back to it. */
    private record Said(Place place, long section) {}

    private final Set<Said> anew = new HashSet<>();
    private final Map<Place, Set<String>> said = new HashMap<>();
    private final Map<Place, Answered> first = new HashMap<>();

    private Comparison(Plan now, Sent sent) {
        this.now = now;
        this.sent = sent;
        this.sentBack = new SentBack(now);
    }

    /** The cells in the order in which they were read; those that were empty and still are say nothing. */
    static List<Answered> of(Plan now, Sent sent, List<Returned> returned) {
        Comparison comparison = new Comparison(now, sent);
        List<Answered> lines = new ArrayList<>();
        for (Returned cell : returned) {
            Answered line = comparison.alone(cell);
            if (!line.text().isEmpty() || !line.sent().isEmpty()) {
                lines.add(line);
            }
        }
        lines.stream()
                .filter(comparison.sentBack::isCorrected)
                .forEach(line -> comparison.anew.add(new Said(line.place(), line.section())));
        lines.stream().filter(line -> !comparison.isCorrected(line)).forEach(comparison::note);
        return lines.stream().map(comparison::together).toList();
    }

    private Answered alone(Returned cell) {
        Sent.Round round = sent.of(cell.row());
        Item item = now.item(cell.row().item());
        if (item == null) {
            return line(cell, null, "", "", Outcome.UNKNOWN_ROW, cell.remark());
        }
        Department section = now.department(cell.row().section());
        Place place = place(cell, round, Reposts.source(now, item), section);
        String before = round.plan() == null ? "" : place.text(round.plan());
        String here = place.text(now);
        if (!cell.year().equals(sent.year())) {
            return line(cell, place, before, here, Outcome.WRONG_YEAR, cell.remark());
        }
        if (!cell.unreadable().isEmpty()) {
            return line(cell, place, before, here, Outcome.UNREADABLE, cell.unreadable());
        }
        return line(cell, place, before, here, outcome(before, here, cell.text()), cell.remark());
    }

    private static Place place(Returned cell, Sent.Round round, Item item, Department section) {
        Place asked = round.asked().place(item, cell.field(), section);
        return new Place(item.id(), cell.field().id(), cell.year(), asked.department());
    }

    private static Outcome outcome(String before, String here, String text) {
        if (text.isEmpty() || isSame(text, here) || isSame(text, before)) {
            return Outcome.SAME;
        }
        return isSame(before, here) ? Outcome.APPLY : Outcome.CONFLICT;
    }

    /** Blanks at the ends of lines are nothing that anybody changed. */
    static boolean isSame(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return blank(text).replaceAll("[ 　]*\n", "\n").stripTrailing();
    }

    /** Blanks at which Word breaks no line are blanks like others. */
    static String blank(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2007', ' ');
    }

    private static Answered line(
            Returned cell, Place place, String before, String here, Outcome outcome, String remark) {
        return new Answered(
                cell.file(),
                cell.origin(),
                cell.row().section(),
                place,
                cell.row().number(),
                cell.row().title(),
                cell.field(),
                cell.year(),
                before,
                here,
                cell.text(),
                outcome,
                remark);
    }

    /** Whether it was sent back, and its section has given another answer. */
    private boolean isCorrected(Answered line) {
        return sentBack.isStill(line) && anew.contains(new Said(line.place(), line.section()));
    }

    private void note(Answered line) {
        if (line.isNew()) {
            said.computeIfAbsent(line.place(), p -> new LinkedHashSet<>()).add(plain(line.text()));
            first.putIfAbsent(line.place(), line);
        }
    }

    /** What a line is beside the others of its place: a second one that says the same is none, one that differs is in conflict. */
    private Answered together(Answered line) {
        if (!line.isNew()) {
            return line;
        }
        if (isCorrected(line)) {
            return line.as(Outcome.SAME, "差し戻した時の回答です。新しい回答があります。");
        }
        if (sentBack.isStill(line) && first.get(line.place()) == line) {
            return line.as(Outcome.CONFLICT, "差し戻した時の回答のままです。");
        }
        if (said.get(line.place()).size() > 1) {
            return line.as(Outcome.CONFLICT, "ほかの回答と食い違っています。");
        }
        return first.get(line.place()) == line ? line : line.as(Outcome.SAME, "同じ回答が重なっています。");
    }
}
