/**
 * What is read and what is written: files by name, and the standard streams as {@code -}.
 *
 * <p>A file that is written comes whole or not at all, and never over one that the same run reads.
 */
package advisor.cli.files;
