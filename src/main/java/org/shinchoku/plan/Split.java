package org.shinchoku.plan;

import java.util.List;

/**
 * 分割: a unit whose answers are carried into a year in which others do its work.
 *
 * @param successors those that do, two at least
 * @param heir the one of them that goes on with the answers, or 0 where all do
 * @param answers how many are carried
 */
public record Split(Department unit, List<Department> successors, long heir, int answers) {

    public Split {
        successors = List.copyOf(successors);
    }
}
