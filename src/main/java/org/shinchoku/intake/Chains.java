package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Scale;

/**
 * Scales that translate another: where each mark of one rating always stands beside the same mark of the next, and better
 * beside better, as ◎ beside 5 and 4, ○ beside 3.
 */
final class Chains {

    /** Fewer items may agree by chance. */
    private static final int LEAST = 8;

    private Chains() {}

    /** The scales of these fields, those that translate the field before them tied to its scale. */
    static Map<Sort, Scale> tie(List<Node> nodes, Map<Sort, Scale> scales) {
        Map<Sort, Scale> tied = new LinkedHashMap<>(scales);
        List<Sort> sorts = new ArrayList<>(scales.keySet());
        for (int i = 1; i < sorts.size(); i++) {
            Sort basis = sorts.get(i - 1);
            Sort sort = sorts.get(i);
            if (basis.level().equals(sort.level())) {
                Scale other = translated(pairs(nodes, basis, sort), tied.get(basis), tied.get(sort));
                tied.put(sort, other);
            }
        }
        return tied;
    }

    /** The marks of both fields wherever an item has both. */
    private static List<String[]> pairs(List<Node> nodes, Sort basis, Sort sort) {
        List<String[]> pairs = new ArrayList<>();
        for (Node node : nodes) {
            for (Node.Entry one : node.entries()) {
                Node.Entry other = one.sort() == basis ? node.entry(sort, one) : null;
                if (other != null) {
                    pairs.add(new String[] {one.text(), other.text()});
                }
            }
        }
        return pairs;
    }

    private static Scale translated(List<String[]> pairs, Scale basis, Scale scale) {
        Map<String, String> translation = new HashMap<>();
        int count = 0;
        for (String[] pair : pairs) {
            if (basis.marks().contains(pair[0]) && scale.marks().contains(pair[1])) {
                count++;
                String before = translation.putIfAbsent(pair[0], pair[1]);
                if (before != null && !before.equals(pair[1])) {
                    return scale;
                }
            }
        }
        boolean whole = translation.keySet().containsAll(basis.marks());
        boolean fewer =
                new HashSet<>(translation.values()).size() < basis.marks().size();
        if (count < LEAST || !whole || !fewer || !falls(translation, basis, scale)) {
            return scale;
        }
        List<Scale.Step> steps = scale.steps().stream()
                .map(s -> new Scale.Step(s.mark(), s.meaning(), null, false, from(translation, basis, s.mark())))
                .toList();
        return new Scale(scale.id(), scale.name(), basis.id(), steps);
    }

    private static boolean falls(Map<String, String> translation, Scale basis, Scale scale) {
        int before = 0;
        for (String mark : basis.marks()) {
            int at = scale.marks().indexOf(translation.get(mark));
            if (at < before) {
                return false;
            }
            before = at;
        }
        return true;
    }

    private static List<String> from(Map<String, String> translation, Scale basis, String mark) {
        return basis.marks().stream()
                .filter(m -> mark.equals(translation.get(m)))
                .toList();
    }
}
