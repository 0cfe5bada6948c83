package advisor.cli.ask;

import advisor.cli.CommonOptions;
import advisor.cli.DisplayStyle;
import advisor.cli.DocumentSetter;
import advisor.cli.Format;
import advisor.cli.Rules;
import advisor.explain.Explanation;
import advisor.render.HandoutDocument;
import advisor.render.ResultDocument;
import advisor.render.StopDocument;
import advisor.render.Trace;
import advisor.render.document.Document;
import advisor.render.json.JsonLayout;
import advisor.render.json.ResultJson;
import advisor.rulefile.NamedRules;
import java.io.IOException;

/** Sets a result in the format that was asked for. */
record ResultWriter(NamedRules rules, CommonOptions options, boolean trace, DisplayStyle look) {
  /** The whole of a result as text for where the questions are put. */
  String whole(Explanation explanation, int width) {
    DocumentSetter page = new DocumentSetter(options, look);
    String whole = page.set(ResultDocument.of(explanation), width);
    return trace ? whole + "\n" + page.set(traced(explanation), width) : whole;
  }

  private Document traced(Explanation explanation) {
    return Trace.of(explanation.evaluation(), options.rules());
  }

  String write(Explanation explanation) throws IOException {
    if (options.format() == Format.JSON) {
      return JsonLayout.pretty(ResultJson.of(explanation, Rules.identity(rules), trace));
    }
    Document told =
        options.format() == Format.TEXT
            ? ResultDocument.of(explanation)
            : HandoutDocument.of(explanation);
    Document whole = trace ? told.followedBy(traced(explanation)) : told;
    return new DocumentSetter(options, look).set(whole, rules.book());
  }

  /** A stop for the screen that results go to; nothing follows what is to be done. */
  String stop(Explanation explanation) throws IOException {
    DocumentSetter page = new DocumentSetter(options, look);
    String told = page.set(StopDocument.of(explanation, look.width()));
    return trace ? page.set(traced(explanation)) + "\n" + told : told;
  }
}
