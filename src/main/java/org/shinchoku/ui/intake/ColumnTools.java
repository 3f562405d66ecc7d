package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.shinchoku.intake.ColumnPlace;
import org.shinchoku.intake.Mapping;
import org.shinchoku.intake.Seen;
import org.shinchoku.intake.SeenColumn;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Role;

/** What can be said of the column, or of the columns below a heading: what for, which year, which level, which name. */
final class ColumnTools {

    private final IntakeViewModel intake;
    private final Seen seen;
    private final FiscalYear now;

    ColumnTools(IntakeViewModel intake, Seen seen, FiscalYear now) {
        this.intake = intake;
        this.seen = seen;
        this.now = now;
    }

    List<Tool> all() {
        List<Tool> tools = new ArrayList<>();
        if (!seen.columns().isEmpty()) {
            tools.add(role());
            if (common(SeenColumn::dating) != null) {
                tools.add(year());
            }
            Role role = common(SeenColumn::role);
            if (role == Role.LEVEL && seen.table().levels().size() > 1) {
                tools.add(depth());
            } else if (role != null && role != Role.LEVEL && role != Role.NONE) {
                tools.add(level());
            }
        }
        return tools;
    }

    private Tool role() {
        List<Role> roles = Arrays.asList(Role.values());
        Role role = common(SeenColumn::role);
        return new Tool(
                "tool-role",
                "列の役割",
                roles.stream().map(r -> r.word).toList(),
                roles.indexOf(role),
                i -> say("列の役割", (m, c) -> m.withRole(c, roles.get(i))));
    }

    private Tool year() {
        List<FiscalYear> years = YearChoices.of(intake.understood().plan(), now);
        List<String> words = new ArrayList<>(List.of("見出しのとおり", "シートの年度", "年度なし"));
        int from = words.size();
        words.addAll(YearChoices.words(years));
        Dating dating = common(SeenColumn::dating);
        int chosen = dating == Dating.FIXED ? from + years.indexOf(common(SeenColumn::year)) : dating.ordinal();
        return new Tool(
                "tool-year",
                "列の年度",
                words,
                dating == Dating.NONE ? 2 : chosen,
                i -> say(
                        "列の年度",
                        (m, c) -> i < from
                                ? m.withYear(
                                        c,
                                        List.of(Dating.HEADING, Dating.SHEET, Dating.NONE)
                                                .get(i))
                                : m.withYear(c, years.get(i - from))));
    }

    private Tool depth() {
        int levels = seen.table().levels().size();
        return new Tool(
                "tool-depth",
                "階層の順",
                IntStream.rangeClosed(1, levels).mapToObj(i -> i + "番目").toList(),
                common(SeenColumn::level),
                i -> say("階層の順", (m, c) -> m.withDepth(c, i)));
    }

    private Tool level() {
        List<SeenColumn> labels = seen.table().columns().stream()
                .filter(c -> c.role() == Role.LEVEL)
                .toList();
        Integer level = common(SeenColumn::level);
        int chosen = IntStream.range(0, labels.size())
                .filter(i -> level != null && labels.get(i).level() == level)
                .findFirst()
                .orElse(-1);
        return new Tool(
                "tool-level",
                "属する階層",
                labels.stream().map(c -> name(c)).toList(),
                chosen,
                i -> say("属する階層", (m, c) -> m.withLevel(c, labels.get(i).place())));
    }

    private static String name(SeenColumn column) {
        return column.name().isEmpty()
                ? (column.level() + 1) + "番目の階層"
                : column.name().replace('\n', ' ');
    }

    /** The name of the field or level of a single column, or null. */
    Naming naming() {
        if (seen.columns().size() != 1) {
            return null;
        }
        SeenColumn column = seen.columns().get(0);
        boolean named = column.role() == Role.LEVEL || column.dating() != null;
        String what = column.role() == Role.LEVEL ? "階層の名称" : "欄の名称";
        return named ? new Naming(what, column.name(), text -> say(what, (m, c) -> m.withField(c, text))) : null;
    }

    /** Whether the clerk has said something of the columns. */
    boolean isCorrected() {
        return seen.columns().stream().anyMatch(SeenColumn::corrected);
    }

    /** What was said without what was said of the columns. */
    Mapping asFound() {
        Mapping mapping = intake.said();
        for (SeenColumn column : seen.columns()) {
            mapping = mapping.asFound(column.place());
        }
        return mapping;
    }

    private void say(String what, BiFunction<Mapping, ColumnPlace, Mapping> change) {
        Mapping mapping = intake.said();
        for (SeenColumn column : seen.columns()) {
            mapping = change.apply(mapping, column.place());
        }
        intake.correct(what, mapping);
    }

    /** What all the columns have in common, or null. */
    private <T> T common(Function<SeenColumn, T> part) {
        List<T> parts = seen.columns().stream().map(part).distinct().toList();
        return parts.size() == 1 ? parts.get(0) : null;
    }
}
