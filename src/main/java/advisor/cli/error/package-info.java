/** Exit codes and user errors, each with a message for people and a fault for programs. */
package advisor.cli.error;
