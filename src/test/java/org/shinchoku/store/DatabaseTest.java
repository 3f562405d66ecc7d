package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    /** What happens otherwise takes 45 seconds and a kill at the right moment; decision 7 has the figures. */
    @Test
    void nothingIsWrittenOverWhileItIsOpen(@TempDir Path folder) throws Exception {
        try (Database database = Database.create(folder.resolve("ledger"))) {
            assertThat(database.sql()
                            .resultQuery("select setting_value from information_schema.settings"
                                    + " where setting_name like '%RETENTION_TIME'")
                            .fetch(0, String.class))
                    .isNotEmpty()
                    .containsOnly(Integer.toString(Integer.MAX_VALUE));
        }
    }
}
