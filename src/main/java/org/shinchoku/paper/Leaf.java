package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page that is being filled: the pieces on it, and where its rows begin. */
final class Leaf {

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, Double> rows = new TreeMap<>();

    void add(Piece piece) {
        if (piece.height() > 0) {
            pieces.add(piece);
        }
    }

    void mark(int row, double y) {
        rows.put(row, y);
    }

    /** The rows that begin on this page and where. */
    Map<Integer, Double> rows() {
        return rows;
    }

    /** The pieces as they are read: row by row, repeated ones in their place. */
    List<Piece> pieces() {
        pieces.sort(Comparator.comparingInt((Piece p) -> p.origin().row())
                .thenComparingInt(p -> p.origin().column()));
        return pieces;
    }
}
