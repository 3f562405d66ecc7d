package org.shinchoku.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.shinchoku.plan.Correction;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Return;
import org.shinchoku.workbook.Unwritable;
import org.shinchoku.workbook.Workbooks;

/** 差戻し: what one section is asked to correct, in a workbook that holds its answers and marks those cells. */
public final class SendBack {

    /** What is remarked of a cell that was left empty. */
    static final String EMPTY = "記入をお願いします。";

    private final Plan plan;
    private final Inquiry inquiry;
    private final Department section;
    private final List<Correction> corrections;
    private final Map<Place, String> answers = new LinkedHashMap<>();

    private SendBack(Plan plan, Inquiry inquiry, Department section, List<Answered> answered, List<Correction> what) {
        this.plan = plan;
        this.inquiry = inquiry;
        this.section = section;
        this.corrections = List.copyOf(what);
        answered.forEach(a -> answers.put(a.place().whole(), a.text()));
    }

    /**
     * What goes back: one for each of the sections of which something is to be corrected.
     *
     * @param compared what came back and is not settled yet
     * @param remarks what is to be corrected of some of it
     * @param empty whether what they left empty is to be filled in too
     */
    public static List<SendBack> of(
            Plan plan,
            Inquiry inquiry,
            Collection<Department> sections,
            List<Answered> compared,
            Map<Answered, String> remarks,
            boolean empty) {
        Asked asked = Asked.of(plan, inquiry);
        List<SendBack> all = new ArrayList<>();
        for (Department section : sections) {
            List<Answered> answered = compared.stream()
                    .filter(a -> a.section() == section.id() && a.place() != null)
                    .filter(a -> a.year().equals(inquiry.year()) && (a.isNew() || remarks.containsKey(a)))
                    .toList();
            Map<Place, Correction> what = new LinkedHashMap<>();
            answered.stream()
                    .filter(remarks::containsKey)
                    .forEach(a -> what.put(
                            a.place().whole(),
                            new Correction(a.place().item(), a.place().field(), a.text(), remarks.get(a))));
            if (empty) {
                empty(asked, section, answered)
                        .forEach(place ->
                                what.computeIfAbsent(place, p -> new Correction(p.item(), p.field(), "", EMPTY)));
            }
            if (!what.isEmpty()) {
                all.add(new SendBack(plan, inquiry, section, answered, List.copyOf(what.values())));
            }
        }
        return all;
    }

    /** The cells in which nothing stands and nothing was answered. */
    private static List<Place> empty(Asked asked, Department section, List<Answered> answered) {
        List<Place> said = answered.stream()
                .filter(Predicate.not(a -> a.text().isEmpty()))
                .map(a -> a.place().whole())
                .toList();
        return addressee(asked, section, List.of()).asks().stream()
                .flatMap(ask -> asked.places(ask).stream())
                .filter(place -> place.text(asked.plan()).isEmpty())
                .map(Place::whole)
                .filter(Predicate.not(said::contains))
                .toList();
    }

    /** The section with all it was asked about, and what it answered besides. */
    private static Addressee addressee(Asked asked, Department section, List<Correction> corrections) {
        List<Ask> asks = new ArrayList<>(asked.addressees(false).stream()
                .filter(a -> a.section().equals(section))
                .findFirst()
                .map(Addressee::asks)
                .orElse(List.of()));
        corrections.stream()
                .map(c -> new Ask(asked.plan().item(c.item()), section))
                .filter(ask -> !asks.contains(ask))
                .distinct()
                .forEach(asks::add);
        return new Addressee(section, asks);
    }

    public Department section() {
        return section;
    }

    /** The items and fields with what is remarked of them. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** What its workbook is called: 12_健康推進課_令和4年度照会（差戻し）.xlsx. */
    public String file() {
        List<Addressee> all = Asked.of(plan, inquiry).addressees(false);
        int index = 1;
        for (Addressee to : all) {
            if (to.section().equals(section)) {
                break;
            }
            index++;
        }
        Addressee to = new Addressee(section, List.of());
        return Inquiries.fileName(index, all.size(), to, inquiry.year()).replace(".xlsx", "（差戻し）.xlsx");
    }

    /**
     * Writes the workbook.
     *
     * @param number number of the journal's entry that notes it: the answers are compared with the plan as it was then
     */
    public Path write(Path folder, long number) throws Unwritable {
        Asked asked = Asked.of(plan, inquiry.cutFrom(number));
        Map<Place, String> answered = new LinkedHashMap<>();
        answers.forEach((place, text) -> answered.put(own(asked, place), text));
        Map<Place, String> remarks = new LinkedHashMap<>();
        corrections.forEach(c ->
                remarks.put(own(asked, new Place(c.item(), c.field(), inquiry.year(), 0)), c.remark()));
        Path target = folder.resolve(file());
        Workbooks.write(
                Inquiries.workbook(asked, addressee(asked, section, corrections), new Marks(answered, remarks)),
                target);
        return target;
    }

    private Place own(Asked asked, Place at) {
        Item item = plan.item(at.item());
        return asked.place(item, plan.field(at.field()), section);
    }

    /** The step in which it is noted. */
    public Taking taking(LocalDate today) {
        return new Taking("回答の差戻し（" + section.name() + "）", now -> {
            Return row = now.row(Return.key(inquiry.id(), section.id())) instanceof Return known
                    ? known
                    : Return.asked(inquiry.id(), section.id(), null, "");
            return now.with(row.sentBackOn(today, corrections));
        });
    }
}
