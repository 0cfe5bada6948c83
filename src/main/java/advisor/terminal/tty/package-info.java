/**
 * The terminal of a Unix system: raw mode, typed bytes, size and line speed. JLine's native code is
 * used nowhere else.
 */
package advisor.terminal.tty;
