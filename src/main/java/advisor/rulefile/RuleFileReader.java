package advisor.rulefile;

import advisor.model.Accepted;
import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.rulefile.issue.ReadOutcome;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonReader;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Reads rule files of the format {@value #FORMAT}, definitions before their uses. */
public final class RuleFileReader {

  public static final String FORMAT = "advisor-rules/2";

  /** The previous format, for which a fault explains the changes. */
  private static final String FORMER = "advisor-rules/1";

  private static final String CHANGES_SINCE_FORMER =
      "What has changed: \"stopOutcomes\" is a list, the most urgent first, and each has an \"id\""
          + " but no \"urgency\"; a caution has a \"level\" (tell, wait or askFirst) and, unless that is"
          + " tell, a \"short\"; in \"comparison\", a row of benefits or harms has \"benefits\" or"
          + " \"harms\" in place of \"texts\", and each text there has its own \"certainty\" and"
          + " \"source\"; in \"accepted\", a warning about two rules names the \"other\", and one"
          + " about a threshold its \"value\"; an option with no points is never one of \"either\"."
          + " \"conditions\", \"remarks\" and \"atLeast\" are new. Change the file, then write \"format\": \""
          + FORMAT
          + "\"";

  private final Definitions names;
  private final OutcomeReader outcomes;
  private final SourceReader sources;
  private final ComparisonReader comparison;
  private final ConditionReader conditions;
  private final QuestionReader questions;
  private final RuleReader rules;

  private RuleFileReader(Definitions names) {
    this.names = names;
    this.outcomes = new OutcomeReader(names);
    this.sources = new SourceReader(names);
    this.comparison = new ComparisonReader(names, sources);
    this.conditions = new ConditionReader(names);
    this.questions = new QuestionReader(names, conditions);
    this.rules = new RuleReader(names, sources, conditions);
  }

  /**
   * Reads a rule file, or reports every fault of it.
   *
   * @param name the name of the file in issues
   */
  public static ReadOutcome<RuleFile> read(byte[] bytes, String name) {
    FileReading reading = JsonReader.open(name, bytes);
    Definitions names = new Definitions(reading.text());
    return JsonReader.read(reading)
        .flatMap(new RuleFileReader(names)::book)
        .map(book -> new RuleFile(name, book, bytes, names))
        .map(reading::result)
        .orElseGet(reading::faulty);
  }

  /** The rules, with stand-ins for faulty parts; empty if the format is another. */
  private Optional<RuleBook> book(ExpectedValue root) {
    ObjectMembers file = root.members("rule file");
    return file.isBroken() || isOfAnotherFormat(file) ? Optional.empty() : Optional.of(book(file));
  }

  private static boolean isOfAnotherFormat(ObjectMembers file) {
    file.optional("$schema");
    String format = file.text("format");
    boolean isOther = !format.isEmpty() && !format.equals(FORMAT);
    if (isOther) {
      String supported = "this program reads " + FORMAT;
      String changes = format.equals(FORMER) ? ". " + CHANGES_SINCE_FORMER : "";
      String message = "unknown format " + Quoted.of(format);
      file.value("format").fault(message, supported + changes);
    }
    return isOther;
  }

  /** Reads the members in file order, in which definitions precede their uses. */
  private RuleBook book(ObjectMembers file) {
    file.note(names.keys, "review");
    return new RuleBook(
        file.required("id").id(),
        file.text("version"),
        file.text("language"),
        file.text("title"),
        file.text("intro"),
        PublicationReader.review(file.required("review").members("review")),
        file.optional("publication").ifThere(PublicationReader::publication),
        names.sources.definitions(file.required("sources"), SourceReader::source),
        outcomes.options(file),
        names.criteria.definitions(file.required("comparison"), "comparison row", comparison::row),
        outcomes.decision(file.required("decision").members("decision")),
        names.stopOutcomes.definitions(
            file.required("stopOutcomes"), "stop outcome", outcomes::stopOutcome),
        conditions(file),
        questions.questions(),
        file.required("stops").objects("stop", rules::stop),
        file.required("cautions").objects("caution", rules::caution),
        rules.remarks(file),
        rules.rules(file),
        file.optional("accepted").objects("acceptance", this::accepted));
  }

  private List<Condition.Named> conditions(ObjectMembers file) {
    questions.heads(file);
    return conditions.conditions(file);
  }

  private Accepted accepted(ObjectMembers members) {
    String entry = Integer.toString(names.accepted.count());
    names.accepted.define(entry, members.value("subject").at());
    return new Accepted(
        members.required("finding").id(),
        members.text("subject"),
        members.optionalText("other"),
        members.optionalNumber("value", 0, Integer.MAX_VALUE),
        members.text("reason"));
  }
}
