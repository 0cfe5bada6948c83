/**
 * How an interview is put to a person, whatever the terminal: the interface that the menu, the
 * numbered lines and the piped lines implement, and what they are given.
 */
package advisor.terminal.asker;
