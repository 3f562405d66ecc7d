package org.shinchoku.ui.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.Faults;
import org.shinchoku.ui.kit.Screen;

/** The windows of the import: the password, and the book beside what was understood of it. */
public final class ImportDialogs implements ImportWorkflow.Questions {

    private final Dialogs dialogs;
    private final Faults faults;
    private final Screen screen;
    private final Executor aside;
    private final Clock clock;

    /** @param aside where a book is read again while its window is open */
    public ImportDialogs(Dialogs dialogs, Faults faults, Screen screen, Executor aside, Clock clock) {
        this.dialogs = dialogs;
        this.faults = faults;
        this.screen = screen;
        this.aside = aside;
        this.clock = clock;
    }

    @Override
    public Optional<char[]> password(String sentence) {
        return screen.ask(() -> dialogs.password(sentence, "やめる"));
    }

    @Override
    public Optional<Decision> review(First first) {
        return screen.ask(
                () -> new IntakeWindow(dialogs, faults, screen, aside).ask(first, FiscalYear.of(LocalDate.now(clock))));
    }
}
