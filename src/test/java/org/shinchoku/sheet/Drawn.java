package org.shinchoku.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of a sheet as they lie, one line a row; a cell within a span is a dot. */
final class Drawn {

    private Drawn() {}

    static String of(Sheet sheet) {
        Map<List<Integer>, String> covered = new HashMap<>();
        for (Area span : sheet.spans()) {
            for (int r = span.row(); r <= span.lastRow(); r++) {
                for (int c = span.column(); c <= span.lastColumn(); c++) {
                    if (r != span.row() || c != span.column()) {
                        assertThat(covered.put(List.of(r, c), "."))
                                .as("two spans over row %s, column %s", r, c)
                                .isNull();
                    }
                }
            }
        }
        return IntStream.range(0, sheet.rows().size())
                .mapToObj(r -> IntStream.range(0, sheet.columns().size())
                        .mapToObj(c -> covered.getOrDefault(
                                List.of(r, c), sheet.cell(r, c).text().replace("\n", "⏎")))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }
}
