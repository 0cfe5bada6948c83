/**
 * A rule file for those who have to read it whole.
 *
 * <p>Enter at {@link advisor.render.sheet.RulesSheet}, to be read and signed, or at {@link
 * advisor.render.sheet.RulesDiagram}, the way through the questions as a picture.
 */
package advisor.render.sheet;
