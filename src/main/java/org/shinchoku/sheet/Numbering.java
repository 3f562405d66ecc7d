package org.shinchoku.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each of several equal things one number, from 0. */
final class Numbering<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int of(T one) {
        return numbers.computeIfAbsent(one, o -> numbers.size());
    }

    /** All things by their numbers. */
    List<T> all() {
        return List.copyOf(numbers.keySet());
    }
}
