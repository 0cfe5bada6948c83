/**
 * What an advisor knows and what a person says: a {@link advisor.model.RuleBook} and the {@link
 * advisor.model.Answers} given to its questions.
 *
 * <p>Records and sealed types that copy what they are given and never change. Nothing here reads,
 * decides or prints, and nothing here depends on more than {@code java.base}.
 */
package advisor.model;
