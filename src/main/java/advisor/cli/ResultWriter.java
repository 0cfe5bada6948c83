package advisor.cli;

import advisor.explain.Explanation;
import advisor.model.RuleBook;
import advisor.render.HandoutDocument;
import advisor.render.Json;
import advisor.render.ResultDocument;
import advisor.render.ResultJson;
import advisor.render.RulesIdentity;
import advisor.render.StopDocument;
import advisor.render.Trace;
import advisor.rulefile.ReadyRules;
import java.io.IOException;

/** Sets a result in the format that was asked for. */
record ResultWriter(ReadyRules rules, CommonOptions options, boolean trace, Look look) {

  String write(Explanation explanation) throws IOException {
    Page page = new Page(options, look);
    String result =
        switch (options.format()) {
          case TEXT -> page.set(ResultDocument.of(explanation, options.rules()));
          case JSON -> Json.pretty(ResultJson.of(explanation, identity(), trace));
          case MARKDOWN -> page.set(HandoutDocument.of(explanation));
        };
    return trace && options.format() != Format.JSON
        ? result + "\n" + page.set(Trace.of(explanation.evaluation()))
        : result;
  }

  /** A stop for the screen that results go to; nothing follows what is to be done. */
  String stop(Explanation explanation) throws IOException {
    Page page = new Page(options, look);
    String told = page.set(StopDocument.of(explanation, look.width()));
    return trace ? page.set(Trace.of(explanation.evaluation())) + "\n" + told : told;
  }

  private RulesIdentity identity() {
    RuleBook book = rules.book();
    return new RulesIdentity(book.id(), book.version(), rules.sha256());
  }
}
