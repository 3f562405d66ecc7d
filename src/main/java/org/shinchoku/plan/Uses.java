package org.shinchoku.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.text.Fold;

/** 部・課の使われ方: what hangs on each unit of a plan and would lose it, counted for all of them at once. */
public final class Uses {

    private final Map<String, List<Department>> named;
    private final Map<Long, Set<Long>> items = new HashMap<>();
    private final Map<Long, Integer> answers = new HashMap<>();
    private final Map<Long, Integer> others = new HashMap<>();

    private Uses(Plan plan) {
        named = plan.departments().stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                        .map(Fold::key)
                        .distinct()
                        .map(key -> Map.entry(key, unit)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Set<Long> naming = plan.fields().stream()
                .filter(field -> field.kind() == Field.Kind.DEPARTMENT)
                .map(Field::id)
                .collect(Collectors.toSet());
        Map<String, List<Department>> written = new HashMap<>();
        for (Value value : plan.values()) {
            if (naming.contains(value.field())) {
                written.computeIfAbsent(value.text(), this::units)
                        .forEach(unit -> items.computeIfAbsent(unit.id(), id -> new HashSet<>())
                                .add(value.item()));
            }
            answers.merge(value.department(), 1, Integer::sum);
        }
        plan.replies().forEach(reply -> others.merge(reply.department(), 1, Integer::sum));
        plan.returns().forEach(back -> others.merge(back.department(), 1, Integer::sum));
        plan.departments().forEach(unit -> others.merge(unit.parent(), 1, Integer::sum));
    }

    public static Uses in(Plan plan) {
        return new Uses(plan);
    }

    private List<Department> units(String text) {
        return Departments.sections(text).stream()
                .map(Section::of)
                .flatMap(section -> Stream.concat(Stream.of(section.name()), section.later().stream()))
                .flatMap(name -> named.getOrDefault(Fold.key(name), List.of()).stream())
                .distinct()
                .toList();
    }

    public Use of(Department unit) {
        return new Use(
                items.getOrDefault(unit.id(), Set.of()).size(),
                answers.getOrDefault(unit.id(), 0),
                others.getOrDefault(unit.id(), 0));
    }
}
