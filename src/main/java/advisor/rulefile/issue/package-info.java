/** The faults of a file with their places, and the outcome of reading one. */
package advisor.rulefile.issue;
