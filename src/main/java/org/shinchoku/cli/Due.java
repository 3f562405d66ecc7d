package org.shinchoku.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Option;

/** Until when sections are to answer. */
final class Due {

    @Option(names = "--due", paramLabel = "期限", description = "回答、又は差し戻した回答の期限。2022-05-31 のように書きます。")
    private String day;

    /** The day, or null where none is named. */
    LocalDate until() throws Refused {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new Refused("期限「" + day + "」が読み取れません。2022-05-31 のように書いてください。");
        }
    }
}
