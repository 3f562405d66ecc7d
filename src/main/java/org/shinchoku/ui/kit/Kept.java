package org.shinchoku.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was worked out last, so that it need not be worked out again; the oldest goes first. */
public final class Kept<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    public Kept(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
