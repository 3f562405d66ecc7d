package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Control;
import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void allClassesOfTheProgramAndOfTheControlsAreLoaded() throws Exception {
        assertThat(Library.load(Library.class)).as("from a folder").isGreaterThan(1000);
        assertThat(Library.load(Control.class)).as("from a jar").isGreaterThan(1000);
    }
}
