/**
 * The faults of a file with their places, and the outcome of reading one: its value or its faults.
 */
package advisor.rulefile.issue;
