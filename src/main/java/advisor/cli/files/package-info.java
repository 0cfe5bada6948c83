/**
 * Files that a run reads and writes, and the standard streams as {@code -}.
 *
 * <p>A file appears only when it is complete, and never replaces one that the same run reads.
 */
package advisor.cli.files;
