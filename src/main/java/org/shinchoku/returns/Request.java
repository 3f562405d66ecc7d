package org.shinchoku.returns;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Return;
import org.shinchoku.workbook.Unwritable;
import org.shinchoku.workbook.Workbooks;

/** 照会の作成: an inquiry with its workbooks under their names, and the plan in which it is opened. */
public final class Request {

    private final Asked asked;
    private final Plan opened;
    private final Map<Addressee, String> files = new LinkedHashMap<>();

    private Request(Plan opened, Inquiry inquiry, boolean apart) {
        this.asked = Asked.of(opened, inquiry);
        List<Addressee> all = asked.addressees(apart);
        all.forEach(to -> files.put(to, Inquiries.fileName(files.size() + 1, all.size(), to, asked.year())));
        List<Return> named = opened.returns().stream()
                .filter(r -> r.inquiry() == inquiry.id())
                .map(r -> Return.asked(r.inquiry(), r.department(), r.sent(), names(r)))
                .toList();
        this.opened = opened.with(named);
    }

    /**
     * An inquiry, not yet written.
     *
     * @param sent when it is sent, or null where the clerk has still to do so
     * @param apart whether items that several sections share are asked in a workbook of their own
     */
    public static Request of(Plan plan, Inquiry inquiry, LocalDate sent, boolean apart) {
        return new Request(Inquiries.open(plan, inquiry, sent), inquiry, apart);
    }

    /**
     * An inquiry of a year with its usual title.
     *
     * @param cutFrom number of the journal's entry that it will be
     */
    public static Inquiry inquiry(
            Plan plan, FiscalYear year, List<Long> fields, LocalDate due, String letter, long cutFrom) {
        return new Inquiry(Plan.newId(), Inquiries.title(plan, year), year, fields, due, letter, cutFrom);
    }

    /** The files that go to a section. */
    private String names(Return row) {
        return files.entrySet().stream()
                .filter(e -> e.getKey().sections().stream().anyMatch(s -> s.id() == row.department()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("、"));
    }

    public Asked asked() {
        return asked;
    }

    /** The plan with the inquiry, and what each section is sent. */
    public Plan opened() {
        return opened;
    }

    /** Who gets a workbook, and what it is called. */
    public Map<Addressee, String> files() {
        return files;
    }

    /** A file that lies in a folder under one of the names, and may be an answer. */
    public Optional<Path> taken(Path folder) {
        return files.values().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst();
    }

    /** Writes the workbook of one addressee. */
    public Path write(Addressee to, Path folder) throws Unwritable {
        Path target = folder.resolve(files.get(to));
        Workbooks.write(Inquiries.workbook(asked, to), target);
        return target;
    }

    /** The items that nobody is asked about as no section answers for them, as 1-1 街路樹の植樹. */
    public List<String> nobody() {
        return asked.nobody().stream().map(Item::name).toList();
    }
}
