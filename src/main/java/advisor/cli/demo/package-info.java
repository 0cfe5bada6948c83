/**
 * {@code advisor demo}: prepared sessions played, filmed or checked.
 *
 * <p>Enter at {@link advisor.cli.demo.DemoCommand}.
 */
package advisor.cli.demo;
