/**
 * The evaluator that every command uses. It compiles a rule book once and turns answers into an
 * {@link advisor.evaluate.Evaluation}, which carries its explanation as data.
 *
 * <p>Enter at {@link advisor.evaluate.Evaluator}. Results depend only on the book and the answers,
 * not on a clock, locale, random source or rule order. Only {@code model} and {@code text} are
 * used.
 */
package advisor.evaluate;
