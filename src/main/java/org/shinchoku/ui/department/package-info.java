/**
 * 部・課: the units of the municipality, with their years, successors and other spellings.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 */
package org.shinchoku.ui.department;
