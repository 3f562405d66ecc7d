package org.shinchoku.ui.inquiry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.shinchoku.edit.Diff;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.Answered;
import org.shinchoku.returns.Collected;
import org.shinchoku.returns.ReturnFiles;
import org.shinchoku.returns.Taking;
import org.shinchoku.returns.Unread;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Progress;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.workbook.Unreadable;

/** 回答の照合: reads the files, compares and checks them, and notes which sections have answered. */
final class CollectWorkflow implements Tasks.Work {

    /** Hears, off the screen's thread, of what was read. */
    @FunctionalInterface
    interface Then {
        void read(Collected collected, Compared compared, List<Unread> unread);
    }

    private final OpenPlan open;
    private final Plan plan;
    private final LongFunction<Plan> past;
    private final FiscalYear year;
    private final List<Path> chosen;
    private final LocalDate today;
    private final Passwords passwords;
    private final Then then;

    /** @param password asked for a file that is locked, by a sentence that says so; empty to leave the file out */
    CollectWorkflow(
            OpenPlan open,
            FiscalYear year,
            List<Path> chosen,
            LocalDate today,
            Function<String, Optional<char[]>> password,
            Then then) {
        this.open = open;
        this.plan = open.plan();
        this.past = open.past();
        this.year = year;
        this.chosen = chosen;
        this.today = today;
        this.passwords = new Passwords(password);
        this.then = then;
    }

    @Override
    public void run(Progress progress) throws Unreadable {
        progress.at("ファイルを数えています", -1);
        List<Path> files = ReturnFiles.in(chosen);
        Collected collected = new Collected(plan, past, year);
        List<Unread> unread = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).getFileName().toString();
            progress.at((i + 1) + " / " + files.size() + "　" + name, (double) i / files.size());
            try {
                collected.add(passwords.read(files.get(i))).ifPresent(unread::add);
            } catch (Unreadable e) {
                unread.add(new Unread(name, e.sentence()));
            }
        }
        progress.at("照合しています", -1);
        List<Answered> lines = collected.compare();
        progress.at("回答を点検しています", -1);
        Compared compared = Compared.of(lines, plan);
        Plan received = Taking.received(plan, collected, lines, today);
        progress.last("台帳に書き込んでいます");
        open.accept("回答の受付", Diff.between(plan, received));
        then.read(collected, compared, unread);
    }
}
