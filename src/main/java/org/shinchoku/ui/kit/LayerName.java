package org.shinchoku.ui.kit;

import org.shinchoku.plan.Layer;

/** Who rates or fills in, in the clerk's words. */
public final class LayerName {

    private LayerName() {}

    public static String of(Layer layer) {
        return switch (layer) {
            case DEPARTMENT -> "担当課";
            case SECRETARIAT -> "事務局";
            case COMMITTEE -> "委員会";
        };
    }
}
