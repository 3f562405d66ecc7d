package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void aFaultOfOnePlaceHasOneCodeWhateverItsMessage() {
        assertThat(ErrorCode.of(fault("甲"))).isEqualTo(ErrorCode.of(fault("乙"))).matches("S-[0-9A-Z]{4}");
        assertThat(ErrorCode.of(new IOException(fault("甲")))).isNotEqualTo(ErrorCode.of(fault("甲")));
    }

    private static Throwable fault(String message) {
        return new IOException(message);
    }
}
