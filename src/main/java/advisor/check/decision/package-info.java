/**
 * The checks of the decision: rules that are never true or never matter, results that nobody can
 * reach, thresholds on a knife edge, labels that read alike.
 *
 * <p>Each class is one {@link advisor.check.query.Check}; {@code WithoutEffect} holds several short
 * ones.
 */
package advisor.check.decision;
