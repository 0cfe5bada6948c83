/** What is wrong in a file, and where; and the outcome of reading one: its value or its issues. */
package advisor.rulefile.issue;
