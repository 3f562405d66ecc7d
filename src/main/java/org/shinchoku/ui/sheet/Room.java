package org.shinchoku.ui.sheet;

import javafx.print.PageLayout;
import javafx.scene.transform.Affine;
import org.shinchoku.paper.Page;

/**
 * 印刷できる範囲: the part of a sheet of paper that a printer reaches, in points.
 *
 * @param left white that it leaves at the left
 * @param across width that it reaches
 */
record Room(double left, double top, double right, double across, double down) {

    static Room of(PageLayout layout) {
        return new Room(
                layout.getLeftMargin(),
                layout.getTopMargin(),
                layout.getRightMargin(),
                layout.getPrintableWidth(),
                layout.getPrintableHeight());
    }

    /** Where a page lies in it: on its own paper as large as it is, else as large as there is room. */
    Affine place(Page page) {
        Affine place = new Affine();
        if (Math.abs(left + across + right - page.width()) < Papers.NEAR) {
            place.appendTranslation(-left, -top);
        } else {
            double scale = Math.min(across / page.width(), down / page.height());
            place.appendScale(scale, scale);
        }
        return place;
    }
}
