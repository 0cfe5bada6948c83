/** Commands for a shell to run, such as the one that gives the same result without questions. */
package advisor.render.shell;
