package org.shinchoku.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.FormShown;

/** A form as JSON: its parts lie flat beside each other, as in its table and as in ledgers that were written earlier. */
interface FlatForm {

    @JsonUnwrapped
    FormHeader header();

    @JsonUnwrapped
    FormPaper paper();

    @JsonUnwrapped
    FormShown shown();

    @JsonUnwrapped
    FormManner manner();

    @JsonUnwrapped
    FormFooter footer();
}
