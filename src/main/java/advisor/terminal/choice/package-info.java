/**
 * The cursor, the ticks and the typed text in a list of choices, and the effect of each key.
 * Independent of any terminal.
 *
 * <p>{@link advisor.terminal.choice.TypedWord} holds the typed text, {@link
 * advisor.terminal.choice.Selection} asks {@link advisor.interview.NamedChoices} for its meaning,
 * and {@link advisor.terminal.choice.TypedEffect} describes its effect.
 */
package advisor.terminal.choice;
