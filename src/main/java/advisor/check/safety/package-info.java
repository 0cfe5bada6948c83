/**
 * The safety checks: everybody with a warning sign is sent to care, and nobody is recommended
 * something that a caution speaks against.
 *
 * <p>Each class is one {@link advisor.check.query.Check}; {@code StopsAsWritten} holds two short
 * ones. All of them cover "not sure" as well as given answers.
 */
package advisor.check.safety;
