package org.shinchoku.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shinchoku.plan.Fact;
import org.shinchoku.plan.Facts;
import org.shinchoku.workbook.Workbooks;

/** Four offices' own sheets, where they are at hand, against the facts that people read out of them. */
class OfficeSheetsTest {

    private static final Path FIXTURES = Path.of("../shared/fixtures");

    @ParameterizedTest
    @CsvSource({"kiyose, 0.99", "higashimatsuyama, 0.99", "sendai, 0.99", "shirai, 0.99"})
    void findsWhatPeopleFound(String name, double floor) throws Exception {
        Path book = FIXTURES.resolve(name + ".xlsx");
        assumeTrue(Files.exists(book), "office sheets are not at hand");
        List<String> expected = expected(FIXTURES.resolve(name + ".facts.csv"));

        Proposal proposal = Intake.propose(Workbooks.read(book));

        List<String> found =
                Facts.of(proposal.plan()).stream().map(OfficeSheetsTest::key).toList();
        int both = both(expected, found);
        assertThat((double) both / expected.size()).as("recall").isGreaterThanOrEqualTo(floor);
        assertThat((double) both / found.size()).as("precision").isGreaterThanOrEqualTo(floor);
    }

    private static int both(List<String> expected, List<String> found) {
        List<String> left = new ArrayList<>(found);
        return (int) expected.stream().filter(left::remove).count();
    }

    private static List<String> expected(Path csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, format)) {
            return parser.stream().map(OfficeSheetsTest::key).toList();
        }
    }

    private static String key(CSVRecord record) {
        return key(
                record.get("path"),
                record.get("number"),
                record.get("title"),
                record.get("repost"),
                record.get("department"),
                record.get("field"),
                record.get("year"),
                record.get("value"));
    }

    private static String key(Fact fact) {
        return key(
                fact.path(),
                fact.number(),
                fact.title(),
                fact.repost() ? "1" : "",
                fact.department(),
                fact.field(),
                fact.year() == null ? "" : fact.year().toString(),
                fact.value());
    }

    private static String key(String... cells) {
        return Normalizer.normalize(String.join("|", cells), Normalizer.Form.NFKC)
                .replaceAll("[\\s、。・，．,.()]", "")
                .replace("取り組み", "取組")
                .replace("取組み", "取組")
                .toLowerCase(Locale.ROOT);
    }
}
