package org.shinchoku.ui.ledger;

import java.nio.file.Path;
import java.util.List;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Head;
import org.shinchoku.store.Ledger;

/**
 * A ledger that has been opened, with the plan that is shown first.
 *
 * @param file where it is kept
 * @param plans what its plans are called
 * @param editor the door to the plan that is shown, or null where the ledger holds none
 */
public record Opened(Path file, Ledger ledger, List<Head> plans, Editor editor) {}
