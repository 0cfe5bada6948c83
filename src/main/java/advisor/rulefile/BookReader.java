package advisor.rulefile;

import advisor.model.Accepted;
import advisor.model.Condition;
import advisor.model.Publication;
import advisor.model.Review;
import advisor.model.RuleBook;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the whole of a rule file, what is referred to before what refers to it. */
final class BookReader {

  private static final String WHAT_HAS_CHANGED =
      "What has changed: \"stopOutcomes\" is a list, the most urgent first, each with its \"id\" and"
          + " none with an \"urgency\"; a caution has a \"level\" (tell, wait or askFirst) and, but"
          + " for tell, a \"short\"; in \"comparison\", a row of benefits or harms has \"benefits\" or"
          + " \"harms\" in place of \"texts\", where each text has its own \"certainty\" and"
          + " \"source\"; in \"accepted\", a warning about two rules names the \"other\", and one"
          + " about a threshold its \"value\"; and an option with no points is never one of"
          + " \"either\". New are \"conditions\", \"remarks\" and \"atLeast\". Change the file, then"
          + " write \"format\": \""
          + RuleFileReader.FORMAT
          + "\"";

  private final ExpectedValue expect;
  private final DefinedNames names;
  private final OutcomeReader outcomes;
  private final SourceReader sources;
  private final ComparisonReader comparison;
  private final ConditionReader conditions;
  private final QuestionReader questions;
  private final RuleReader rules;

  BookReader(ExpectedValue expect, DefinedNames names) {
    this.expect = expect;
    this.names = names;
    this.outcomes = new OutcomeReader(expect, names);
    this.sources = new SourceReader(expect, names);
    this.comparison = new ComparisonReader(expect, names, sources);
    this.conditions = new ConditionReader(expect, names);
    this.questions = new QuestionReader(expect, names, conditions);
    this.rules = new RuleReader(expect, names, sources, conditions);
  }

  /** The book, with stand-ins for what is faulty; empty where the file is of another format. */
  Optional<RuleBook> book(JsonValue root) {
    ObjectMembers file = expect.members(root, "rule file");
    if (file.isBroken() || isOfAnotherFormat(file)) {
      return Optional.empty();
    }
    RuleBook book = book(file);
    file.end();
    return Optional.of(book);
  }

  private boolean isOfAnotherFormat(ObjectMembers file) {
    file.optional("$schema");
    String format = file.text("format");
    boolean another = !format.isEmpty() && !format.equals(RuleFileReader.FORMAT);
    if (another) {
      String only = "this program reads " + RuleFileReader.FORMAT;
      String changes = format.equals(RuleFileReader.FORMER) ? ". " + WHAT_HAS_CHANGED : "";
      String message = "unknown format " + FileReading.quoted(format);
      expect.reading().fault(file.at("format"), message, only + changes);
    }
    return another;
  }

  /** In file order, which is the order of what refers to what. */
  private RuleBook book(ObjectMembers file) {
    file.note(names.keys, "review", "accepted");
    return new RuleBook(
        file.id("id"),
        file.text("version"),
        file.text("language"),
        file.text("title"),
        file.text("intro"),
        review(file),
        publication(file),
        sources.sources(file),
        outcomes.options(file),
        comparison.comparison(file),
        outcomes.decision(file),
        outcomes.stopOutcomes(file),
        conditions(file),
        questions.questions(),
        rules.stops(file),
        rules.cautions(file),
        rules.remarks(file),
        rules.rules(file),
        accepted(file));
  }

  private List<Condition.Named> conditions(ObjectMembers file) {
    questions.heads(file);
    return conditions.conditions(file);
  }

  private List<Accepted> accepted(ObjectMembers file) {
    List<Accepted> accepted = new ArrayList<>();
    for (JsonValue value : file.optionalList("accepted")) {
      ObjectMembers members = expect.members(value, "acceptance");
      accepted.add(
          new Accepted(
              members.id("finding"),
              members.text("subject"),
              members.optionalText("other"),
              members.optionalNumber("value", 0, Integer.MAX_VALUE),
              members.text("reason")));
      members.end();
    }
    return accepted;
  }

  private static Review review(ObjectMembers file) {
    ObjectMembers members = file.members("review", "review");
    Review review =
        new Review(
            members.word("status", Review.Status.values(), '-'),
            members.optionalText("by"),
            members.optionalDate("on"),
            members.optionalDate("next"));
    members.end();
    return review;
  }

  private Optional<Publication> publication(ObjectMembers file) {
    Optional<JsonValue> value = file.optional("publication");
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(publicationOf(expect.members(value.get(), "publication")));
  }

  private static Publication publicationOf(ObjectMembers members) {
    Publication publication =
        new Publication(
            members.date("date"),
            members.text("origin"),
            members.text("funding"),
            members.text("updates"));
    members.end();
    return publication;
  }
}
