package org.shinchoku.intake;

/**
 * A label on the way from the root to an item.
 *
 * @param level the name of its level
 * @param label as written
 * @param number as written, or empty
 */
record Step(String level, String label, String number) {

    /** Whether another has the same label, whatever its number. */
    boolean isCalled(Step other) {
        return level.equals(other.level) && Wording.key(label).equals(Wording.key(other.label));
    }

    /** What two spellings of one label on one level have in common. */
    String key() {
        return level + "\n" + Wording.key(label) + "\n" + Wording.flat(number);
    }
}
