package org.shinchoku.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.YearText;

/**
 * The fiscal year in a file's name, for sheets that name none. A name may be any code: it is believed only where it is more
 * than h15, and near to the years that the sheets speak of themselves. Where headings name it, those that do not are of none.
 */
final class FileYear {

    private static final Pattern CODE = Pattern.compile("[rhs][0-9]+");
    private static final int NEAR = 1;

    private FileYear() {}

    /** The year in the name of a file, or null where it has none or seems to have one by chance. */
    static FiscalYear of(String fileName, List<Page> pages) {
        String name = fileName.replaceFirst("\\.[^.]*$", "");
        FiscalYear year = isCode(name) ? null : YearPhrase.of(name).year();
        int[] written = pages.stream().flatMapToInt(FileYear::written).sorted().toArray();
        boolean near = year != null
                && (written.length == 0
                        || year.year() >= written[0] - NEAR && year.year() <= written[written.length - 1] + NEAR);
        boolean named = near
                && pages.stream()
                        .flatMap(p -> p.tables().stream())
                        .flatMap(t -> t.headings().stream())
                        .anyMatch(h -> year.equals(h.year()));
        return near && !named ? year : null;
    }

    /** Whether a name is no more than a small letter and a number, as a file or the sheet in it may be counted. */
    static boolean isCode(String name) {
        return CODE.matcher(name).matches();
    }

    /** The years in a sheet's opening and headings. */
    private static IntStream written(Page page) {
        Stream<String> headings = page.tables().stream()
                .flatMap(t -> IntStream.rangeClosed(t.head().from(), t.head().to())
                        .boxed()
                        .flatMap(r -> page.grid().row(r).stream()))
                .map(Grid.Block::text);
        return Stream.concat(page.opening().stream(), headings)
                .flatMap(t -> YearText.find(t).stream())
                .mapToInt(f -> f.year().year());
    }
}
