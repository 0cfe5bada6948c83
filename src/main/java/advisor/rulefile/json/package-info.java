/**
 * Turns the text of a file into a tree of values with places, and values into the types that
 * readers expect: a reader takes an {@link advisor.rulefile.json.ExpectedValue} and, for an object
 * with known keys, its {@link advisor.rulefile.json.ObjectMembers}.
 *
 * <p>Faults are collected, never thrown: {@link advisor.rulefile.json.FileReading} holds those of
 * one file. Start at {@link advisor.rulefile.json.JsonReader}. The readers of rule files and of
 * answers use this package, and {@code batch} for its lines.
 */
package advisor.rulefile.json;
