package org.shinchoku.check;

import java.util.function.Consumer;

/** 点検の一項: one rule that looks through a plan. */
@FunctionalInterface
interface Check {

    void run(Subject subject, Consumer<Finding> found);
}
