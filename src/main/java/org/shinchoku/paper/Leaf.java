package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pages beside each other that are being filled, one for each band: the pieces on them, and where their rows begin. */
final class Leaf {

    private final List<List<Piece>> pieces = new ArrayList<>();
    private final Map<Integer, Double> rows = new TreeMap<>();

    /** @param bands how many pages stand beside each other */
    Leaf(int bands) {
        for (int band = 0; band < bands; band++) {
            pieces.add(new ArrayList<>());
        }
    }

    void add(int band, Piece piece) {
        if (piece.height() > 0) {
            pieces.get(band).add(piece);
        }
    }

    void mark(int row, double y) {
        rows.put(row, y);
    }

    /** The rows that begin here and where. */
    Map<Integer, Double> rows() {
        return rows;
    }

    /** The pieces of a band's page as they are read: row by row, repeated ones in their place. */
    List<Piece> pieces(int band) {
        List<Piece> read = pieces.get(band);
        read.sort(Comparator.comparingInt((Piece p) -> p.origin().row())
                .thenComparingInt(p -> p.origin().column()));
        return read;
    }
}
