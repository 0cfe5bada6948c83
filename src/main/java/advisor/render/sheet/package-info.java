/**
 * Shows a whole rule file to its readers.
 *
 * <p>Enter at {@link advisor.render.sheet.RulesSheet}, a sheet to read and sign, or at {@link
 * advisor.render.sheet.RulesDiagram}, a picture of the way through the questions.
 */
package advisor.render.sheet;
