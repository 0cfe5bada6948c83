/**
 * What is pointed at, ticked and typed in a list of choices, and what each key makes of it. Knows
 * no terminal.
 *
 * <p>What was typed decides: {@link advisor.terminal.choice.TypedWord} holds it, {@link
 * advisor.terminal.choice.Selection} asks {@link advisor.interview.NamedChoices} what it means,
 * {@link advisor.terminal.choice.TypedEffect} says what it did.
 */
package advisor.terminal.choice;
