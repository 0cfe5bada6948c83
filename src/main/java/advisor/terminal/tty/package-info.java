/**
 * The terminal of a Unix system itself: raw mode, bytes as they are typed, its size and its line
 * speed. Native code of JLine is used nowhere else.
 */
package advisor.terminal.tty;
