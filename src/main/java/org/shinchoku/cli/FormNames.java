package org.shinchoku.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;
import org.shinchoku.text.Fold;

/** 様式: the forms a plan can be written in: what is built in and what the office made of it. */
final class FormNames {

    private FormNames() {}

    static List<Form> of(Plan plan) {
        List<Form> forms = new ArrayList<>(List.of(
                Form.of(0, "matrix", Form.Base.MATRIX),
                Form.of(0, "evaluation", Form.Base.EVALUATION),
                Form.of(0, "policy", Form.Base.POLICY),
                Form.of(0, "confirmation", Form.Base.CONFIRMATION),
                Form.of(0, "totals", Form.Base.TOTALS),
                Form.of(0, "public", Form.Base.PUBLIC)));
        plan.forms().stream()
                .filter(f -> f.base() != Form.Base.AS_IMPORTED)
                .sorted(Comparator.comparing(Form::name))
                .forEach(forms::add);
        List<Form> learnt = plan.forms().stream()
                .filter(f -> f.base() == Form.Base.AS_IMPORTED)
                .sorted(Comparator.comparing(Form::name))
                .toList();
        if (!learnt.isEmpty()) {
            forms.add(Form.of(0, "as-imported", Form.Base.AS_IMPORTED));
        }
        if (learnt.size() > 1) {
            forms.addAll(learnt);
        }
        return forms;
    }

    static Form named(Plan plan, String name) throws Refused {
        List<Form> forms = of(plan);
        return forms.stream()
                .filter(f -> Fold.key(f.name()).equals(Fold.key(name)))
                .findFirst()
                .orElseThrow(() -> new Refused("「" + name + "」という様式はありません。使える様式は"
                        + forms.stream().map(f -> "「" + f.name() + "」").collect(Collectors.joining("、"))
                        + "です。"));
    }
}
