/**
 * 体系: the plan's tree.
 *
 * <p>It looks into {@code ui.kit} alone among the drawers.
 */
package org.shinchoku.ui.outline;
