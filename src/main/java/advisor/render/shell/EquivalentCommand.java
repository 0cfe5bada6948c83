package advisor.render.shell;

import advisor.evaluate.Evaluation;
import advisor.interview.AnswerText;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command that gives the same result without questions, quoted for a POSIX shell; a file name
 * with hidden characters needs bash, zsh or ksh.
 */
public final class EquivalentCommand {

  private EquivalentCommand() {}

  /**
   * The words of the command for a session, which may have left questions open.
   *
   * @param rules the rule file, if one was named
   */
  public static List<String> words(Evaluation evaluation, Optional<String> rules) {
    List<String> words = words(evaluation.book(), evaluation.answers(), rules);
    if (evaluation.isStop() || !evaluation.complete()) {
      words.add(evaluation.isStop() ? "--no-input" : "--quick");
    }
    return words;
  }

  /**
   * The words of the command, each option together with its value.
   *
   * @param rules the rule file, if one was named
   */
  public static List<String> words(RuleBook book, Answers answers, Optional<String> rules) {
    List<String> words = new ArrayList<>(List.of("advisor", "ask"));
    if (rules.isPresent()) {
      words.add(option(rules.get()));
    }
    for (Question question : book.questions()) {
      Optional<Response> response = answers.to(question.id());
      if (response.isPresent()) {
        String ids = response.get().ids(",", AnswerText.NOT_SURE_ID);
        words.add("--answer " + question.id() + "=" + ids);
      }
    }
    return words;
  }

  /** The words of the command that also saves the session to this file. */
  public static List<String> saving(
      RuleBook book, Answers answers, Optional<String> rules, String file) {
    List<String> words = words(book, answers, rules);
    words.add("--save " + quoted(file));
    return words;
  }

  public static String compare(Optional<String> rules) {
    return "advisor compare" + option(rules);
  }

  public static String replay(String scenario, Optional<String> rules) {
    return "advisor demo" + option(rules) + " " + quoted(scenario);
  }

  private static String option(Optional<String> rules) {
    return rules.isPresent() ? " " + option(rules.get()) : "";
  }

  /** The option for rules; those from standard input are to be given there again. */
  private static String option(String rules) {
    return "--rules " + (rules.equals("-") ? rules : quoted(rules));
  }

  /** The name of a file as one word; "./" before a hyphen keeps it from looking like an option. */
  private static String quoted(String name) {
    String word = name.startsWith("-") ? "./" + name : name;
    if (word.matches("[A-Za-z0-9_./][A-Za-z0-9_./:@%+=-]*")) {
      return word;
    }
    return Visible.firstHidden(word) < 0
        ? "'" + word.replace("'", "'\\''") + "'"
        : "$'" + Visible.escaped(word.replace("\\", "\\\\").replace("'", "\\'")) + "'";
  }
}
