/**
 * Whether nobody is recommended something who should be sent to care, or told more than was said.
 *
 * <p>Each class is one {@link advisor.check.Check}; what they look at are stops, and the cautions
 * that stand against a recommendation. All of them speak of "not sure" as well as of given answers.
 */
package advisor.check.safety;
