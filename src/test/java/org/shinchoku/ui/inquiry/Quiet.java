package org.shinchoku.ui.inquiry;

import org.shinchoku.ui.kit.Progress;

/** Nobody looks on. */
final class Quiet implements Progress {

    @Override
    public void at(String doing, double part) {
        // nobody looks on
    }

    @Override
    public void last(String doing) {
        // nobody looks on
    }
}
