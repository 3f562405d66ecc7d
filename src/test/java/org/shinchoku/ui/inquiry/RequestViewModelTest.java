package org.shinchoku.ui.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shinchoku.ui.inquiry.Town.*;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.returns.Request;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Progress;

/** What is asked is chosen with a look at what that makes; it is one entry, or nothing at all. */
class RequestViewModelTest {

    @TempDir
    private Path folder;

    private final OpenPlan open = Town.open();
    private final RequestViewModel model = new RequestViewModel(open, CLOCK);

    @Test
    void theFieldsOfTheYearThatSectionsFillInAreAskedUnlessTheyAreUnticked() {
        assertThat(model.yearProperty().get()).isEqualTo(R6);
        assertThat(model.fields()).extracting(Ticked::field).containsExactly(DONE, NEXT);
        assertThat(model.summaryProperty().get())
                .startsWith("2個のファイルを作ります。項目は延べ4件です。")
                .contains("1-4 海の日");

        model.fields().get(1).asked().set(false);

        assertThat(model.request(1).asked().fields()).containsExactly(DONE);
        model.fields().get(0).asked().set(false);
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void whatSectionsShareMayBeAskedApart() {
        model.apartProperty().set(true);

        assertThat(model.summaryProperty().get()).startsWith("3個のファイル");
    }

    @Test
    void theWorkbooksAndOneEntryAreMade() throws Exception {
        Request request = model.request(open.nextNumber());

        new RequestWorkflow(open, request, folder, files -> {}).run(new Told(99));

        assertThat(folder).isDirectoryContaining("glob:**01_港湾課_令和6年度照会.xlsx");
        assertThat(open.undoStepProperty().get()).isEqualTo("照会（令和6年度）");
        assertThat(open.plan().inquiries().stream().findFirst().orElseThrow().cutFrom())
                .isOne();
    }

    @Test
    void whatIsGivenUpLeavesNothing() {
        Request request = model.request(open.nextNumber());

        Assertions.assertThatThrownBy(() -> new RequestWorkflow(open, request, folder, files -> {}).run(new Told(1)))
                .isInstanceOf(CancellationException.class);

        assertThat(folder).isEmptyDirectory();
        assertThat(open.canUndoProperty().get()).isFalse();
    }

    /** A clerk who gives up after so many words. */
    private static final class Told implements Progress {

        private int patience;

        Told(int patience) {
            this.patience = patience;
        }

        @Override
        public void at(String doing, double part) {
            if (patience-- == 0) {
                throw new CancellationException();
            }
        }

        @Override
        public void last(String doing) {
            at(doing, -1);
        }
    }
}
