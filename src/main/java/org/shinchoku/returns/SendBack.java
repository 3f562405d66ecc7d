package org.shinchoku.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shinchoku.plan.Correction;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Return;
import org.shinchoku.workbook.Unwritable;
import org.shinchoku.workbook.Workbooks;

/** 差戻し: what one section is asked to correct, in a workbook that holds its answers and marks those cells. */
public final class SendBack {

    /** What is remarked of a cell that was left empty. */
    static final String EMPTY = "記入をお願いします。";

    private final Asked asked;
    private final Addressee to;
    private final String file;
    private final List<Correction> corrections;
    private final Map<Place, String> answers = new LinkedHashMap<>();

    private SendBack(Asked asked, Addressee to, String file, List<Answered> answered, Collection<Correction> what) {
        this.asked = asked;
        this.to = to;
        this.file = file;
        this.corrections = List.copyOf(what);
        answered.forEach(a -> answers.put(own(a.place()), a.text()));
    }

    /**
     * What goes back: one for each of the sections of which something is to be corrected.
     *
     * @param left what came back and is not taken
     * @param remarks what is to be corrected of some of it
     * @param empty whether what they left empty is to be filled in too
     */
    public static List<SendBack> of(
            Plan plan,
            Inquiry inquiry,
            Collection<Department> sections,
            Collection<Answered> left,
            Map<Answered, String> remarks,
            boolean empty) {
        Asked asked = Asked.of(plan, inquiry);
        List<Addressee> all = asked.addressees(false);
        List<SendBack> backs = new ArrayList<>();
        for (Department section : sections) {
            List<Answered> answered = left.stream()
                    .filter(a -> a.section() == section.id() && a.place() != null)
                    .filter(a -> a.year().equals(inquiry.year()) && (a.isNew() || remarks.containsKey(a)))
                    .toList();
            Map<Place, Correction> what = new LinkedHashMap<>();
            answered.stream().filter(remarks::containsKey).forEach(a -> {
                Place at = a.place().whole();
                what.put(at, new Correction(at.item(), at.field(), a.text(), remarks.get(a)));
            });
            int index = index(all, section);
            List<Ask> asks = index < all.size() ? all.get(index).asks() : List.of();
            if (empty) {
                empty(asked, asks, answered)
                        .forEach(at -> what.computeIfAbsent(at, p -> new Correction(p.item(), p.field(), "", EMPTY)));
            }
            if (!what.isEmpty()) {
                Addressee to = with(plan, section, asks, what.keySet());
                String file = Inquiries.fileName(index + 1, all.size(), to, inquiry.year())
                        .replace(".xlsx", "（差戻し）.xlsx");
                backs.add(new SendBack(asked, to, file, answered, what.values()));
            }
        }
        return backs;
    }

    private static int index(List<Addressee> all, Department section) {
        int index = 0;
        while (index < all.size() && !all.get(index).section().equals(section)) {
            index++;
        }
        return index;
    }

    /** The cells in which nothing stands and nothing was answered. */
    private static List<Place> empty(Asked asked, List<Ask> asks, List<Answered> answered) {
        Set<Place> said = new LinkedHashSet<>();
        answered.stream()
                .filter(a -> !a.text().isEmpty())
                .forEach(a -> said.add(a.place().whole()));
        return asks.stream()
                .flatMap(ask -> asked.places(ask).stream())
                .filter(at -> at.text(asked.plan()).isEmpty() && !said.contains(at.whole()))
                .map(Place::whole)
                .toList();
    }

    /** A section with all it was asked about, and what it answered besides. */
    private static Addressee with(Plan plan, Department section, List<Ask> asks, Collection<Place> corrected) {
        Set<Ask> all = new LinkedHashSet<>(asks);
        corrected.forEach(at -> all.add(new Ask(plan.item(at.item()), section)));
        return new Addressee(section, List.copyOf(all));
    }

    /** Where the section's own answer stands. */
    private Place own(Place at) {
        Plan plan = asked.plan();
        return asked.place(plan.item(at.item()), plan.field(at.field()), to.section());
    }

    public Department section() {
        return to.section();
    }

    /** The items and fields with what is remarked of them. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** What its workbook is called: 12_健康推進課_令和4年度照会（差戻し）.xlsx. */
    public String file() {
        return file;
    }

    /**
     * Writes the workbook.
     *
     * @param number number of the journal's entry that notes it: what comes back is compared with the plan as it was then
     * @param due until when it is to be corrected, or null
     */
    public Path write(Path folder, long number, LocalDate due) throws Unwritable {
        Map<Place, String> remarks = new LinkedHashMap<>();
        corrections.forEach(c -> remarks.put(own(new Place(c.item(), c.field(), asked.year(), 0)), c.remark()));
        Path target = folder.resolve(file);
        Workbooks.write(Inquiries.workbook(asked, to, new Marks(number, due, answers, remarks)), target);
        return target;
    }

    /**
     * The step in which it is noted.
     *
     * @param due until when it is to be corrected, or null
     */
    public Taking taking(LocalDate today, LocalDate due) {
        long inquiry = asked.inquiry().id();
        return new Taking("回答の差戻し（" + section().name() + "）", now -> {
            Return row = now.row(Return.key(inquiry, section().id())) instanceof Return known
                    ? known
                    : Return.asked(inquiry, section().id(), null, "");
            return now.with(row.sentBackOn(today, corrections, due));
        });
    }
}
