package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets of real offices, where they are at hand, read without a fault. */
class OfficeSheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"kiyose", "higashimatsuyama", "sendai", "shirai"})
    void aRealSheetReadsWithoutFaults(String name) throws Unreadable {
        Path file = Path.of("..", "shared", "fixtures", name + ".xlsx");
        assumeTrue(Files.exists(file));
        Book book = Workbooks.read(file);
        assertThat(book.faults()).isEmpty();
        assertThat(book.sheets())
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(sheet.rows()).isNotEmpty());
    }
}
