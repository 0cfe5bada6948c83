/**
 * The one evaluator that every command uses: a rule book compiled once, then answers in and an
 * {@link advisor.evaluate.Evaluation} out that carries its own explanation as data.
 *
 * <p>Enter at {@link advisor.evaluate.Evaluator}. Results depend on the book and the answers alone:
 * no clock, locale, random source or rule order. Only {@code model} is used.
 */
package advisor.evaluate;
