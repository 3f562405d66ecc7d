package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 資料: one form of a set.
 *
 * @param form the form's id, or 0 for one that is built in
 * @param base the arrangement of a form that is built in
 * @param title printed above it and in the contents, or empty for the form's own
 * @param joined whether it shares the number of the one before, as ２－２ shares that of ２－１
 */
public record Handout(long form, Form.Base base, String title, boolean joined) {

    private static final String NAME = "資料";
    private static final String PART = "－";

    public Handout withTitle(String other) {
        return new Handout(form, base, other, joined);
    }

    public Handout withJoined(boolean on) {
        return new Handout(form, base, title, on);
    }

    /** The form as the plan has it: nothing where it is gone; a set within a set is none. */
    public Optional<Form> in(Plan plan) {
        Form own = form == 0 ? Form.of(0, "", base) : (Form) plan.row(Key.of(Kind.FORM, form));
        return Optional.ofNullable(own).filter(f -> f.base() != Form.Base.SET);
    }

    /** The numbers of a set's handouts: 資料１, 資料２－１, 資料２－２, 資料３. */
    public static List<String> numbers(List<Handout> handouts) {
        List<String> numbers = new ArrayList<>();
        int number = 0;
        int part = 0;
        for (int i = 0; i < handouts.size(); i++) {
            boolean joins = i > 0 && handouts.get(i).joined();
            boolean isJoined = i + 1 < handouts.size() && handouts.get(i + 1).joined();
            number += joins ? 0 : 1;
            part = joins ? part + 1 : 1;
            numbers.add(NAME + wide(number) + (joins || isJoined ? PART + wide(part) : ""));
        }
        return numbers;
    }

    private static String wide(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString('０' + digit - '0'))
                .reduce("", String::concat);
    }
}
