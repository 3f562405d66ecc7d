package org.shinchoku.ui.sheet;

import javafx.scene.control.ListCell;
import org.shinchoku.plan.Issue;

/** A handing-out with its day and its meeting. */
final class IssueCell extends ListCell<Issue> {

    @Override
    protected void updateItem(Issue issue, boolean empty) {
        super.updateItem(issue, empty);
        setText(empty ? null : FormWords.of(issue.day()) + (issue.meeting().isEmpty() ? "" : "　" + issue.meeting()));
    }
}
