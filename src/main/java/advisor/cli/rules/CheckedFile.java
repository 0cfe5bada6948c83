package advisor.cli.rules;

import advisor.render.CheckedRules;
import advisor.rulefile.Issue;
import java.util.List;

/**
 * A rule file that was read and, if it could be, checked.
 *
 * @param issues what reading found, of one that is no rule file
 */
record CheckedFile(CheckedRules rules, List<Issue> issues) {}
