/**
 * The main window: menus, and the drawers put together.
 *
 * <p>The only drawer that knows the others.
 */
package org.shinchoku.ui.window;
