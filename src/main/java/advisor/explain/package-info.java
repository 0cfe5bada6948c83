/**
 * Explanations of results: which reasons are decisive, and which other answers would lead
 * elsewhere.
 *
 * <p>Enter at {@link advisor.explain.Explainer}. Exact, by evaluating again with the change made.
 * Only {@code evaluate} and {@code model} are used.
 */
package advisor.explain;
