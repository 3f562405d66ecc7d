package org.shinchoku.summary;

import org.shinchoku.summary.Tally.Topic;

/**
 * 数える区分: what is counted apart.
 *
 * @param depth of the items by which policies are told apart, from 0 at the root; 0 where that says nothing
 * @param name what a line stands for, as 年度, 施策 or 担当
 */
public record Cut(Topic topic, int depth, String name) {}
