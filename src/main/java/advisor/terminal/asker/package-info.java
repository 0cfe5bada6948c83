/**
 * The interface that the menu, the numbered lines and the piped lines implement to ask questions,
 * and its parameters.
 */
package advisor.terminal.asker;
