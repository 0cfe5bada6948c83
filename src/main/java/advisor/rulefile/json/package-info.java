/**
 * The text of a file to a tree of values that know their places, and values to what they should be:
 * a reader takes an {@link advisor.rulefile.json.ExpectedValue}, and of an object whose keys are
 * known its {@link advisor.rulefile.json.ObjectMembers}.
 *
 * <p>Every fault is collected, never thrown: {@link advisor.rulefile.json.FileReading} holds those
 * of one file. Enter at {@link advisor.rulefile.json.JsonReader}, the only user of Jackson's parser
 * for whole files. Used by the readers of rule files and of answers alone.
 */
package advisor.rulefile.json;
