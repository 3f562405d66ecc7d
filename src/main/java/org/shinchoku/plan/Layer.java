package org.shinchoku.plan;

/** Who speaks: fills in a field or rates an item. Later layers overrule earlier ones. */
public enum Layer {
    /** 担当課 */
    DEPARTMENT,
    /** 事務局 */
    SECRETARIAT,
    /** 委員会 */
    COMMITTEE
}
