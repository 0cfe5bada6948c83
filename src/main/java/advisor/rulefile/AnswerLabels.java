package advisor.rulefile;

import advisor.interview.AnswerText;
import advisor.interview.NamedChoices;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.ComparedText;
import advisor.text.Quoted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks the labels of the answers to one question. People type the labels that they read, so a
 * label must not be understood as anything else.
 */
final class AnswerLabels {

  /** Numbers of answers as people type them: "2", "(2)", "1, 2"; not "2.5" or "10:30". */
  private static final Pattern NUMBERS =
      Pattern.compile("(?!.*\\p{Nd}[.:]\\p{Nd})[\\s.,;:()]*\\p{Nd}[\\s.,;:()\\p{Nd}]*");

  /** Signs that change the meaning of a label: "< 6 weeks", "-1", "+". */
  private static final Pattern MEANINGFUL_SIGNS = Pattern.compile("\\p{Sm}|-\\p{Nd}|^\\P{L}*$");

  /** The long forms of the commands "back" and "quit". */
  private static final Set<String> COMMANDS = Set.of("go back", "leave");

  private final Question question;
  private final DefinedIds questions;
  private final List<AnswerText.Choice> choices;

  /**
   * @param questions the questions that a line of answers can name
   */
  AnswerLabels(Question question, DefinedIds questions) {
    this.question = question;
    this.questions = questions;
    this.choices = AnswerText.choices(question);
  }

  /** Reports a fault for each label with a second meaning. */
  void refuseAmbiguous(ObjectMembers members) {
    for (int i = 0; i < choices.size(); i++) {
      ExpectedValue label = label(choices.get(i).id(), members);
      String folded = ComparedText.folded(label.written());
      Set<String> others = folded.isEmpty() ? Set.of() : otherMeanings(folded, i);
      if (!others.isEmpty()) {
        String message = "the label " + Quoted.of(label.written()) + " also means ";
        label.fault(message + String.join(" and ", others), "choose another label");
      }
    }
  }

  private static ExpectedValue label(String id, ObjectMembers members) {
    return id.equals(Question.NONE) ? members.value("none") : members.value("answers").get(id);
  }

  /** The other meanings of a label: by id, by number, or in ordinary words. */
  private Set<String> otherMeanings(String label, int position) {
    String words = comparable(label);
    List<Understood> readings = readings(label);
    Set<String> others = new LinkedHashSet<>();
    for (int j = 0; j < choices.size(); j++) {
      AnswerText.Choice other = choices.get(j);
      boolean isUnderstood =
          readings.stream()
              .anyMatch(
                  reading ->
                      reading instanceof Understood.Meant meant && other.isIn(meant.response()));
      boolean isAlike = j < position && comparable(other.label()).equals(words);
      if (isUnderstood || isAlike || comparable(other.id()).equals(words)) {
        others.add(Quoted.of(other.id()));
      }
    }
    NamedChoices.meaning(label)
        .filter(meaning -> meaning.equals(AnswerText.NOT_SURE) || question.choosesMany())
        .ifPresent(meaning -> others.add(Quoted.of(meaning)));
    others.remove(Quoted.of(choices.get(position).id()));
    boolean isOwnNumber = label.equals(Integer.toString(position + 1));
    return others.isEmpty() && !isOwnNumber ? meaningsAnywhere(label) : others;
  }

  /** What the label means as typed input: one answer, or several with commas or semicolons. */
  private List<Understood> readings(String label) {
    Understood one = AnswerText.understand(question, label);
    List<String> parts = List.of(label.split("[,;]", -1));
    return question.choosesMany() && parts.size() > 1
        ? List.of(one, AnswerText.understand(question, parts, AnswerText.Reach.WHOLE))
        : List.of(one);
  }

  /** The text by which labels are compared: the words, with the signs if they matter. */
  private static String comparable(String label) {
    String folded = ComparedText.folded(label);
    return MEANINGFUL_SIGNS.matcher(folded).find() ? folded : ComparedText.words(folded);
  }

  /** What a label means at any question: by the name before '=', or by its beginning. */
  private Set<String> meaningsAnywhere(String label) {
    String named = label.substring(0, Math.max(0, label.indexOf('='))).strip();
    if (questions.has(named)) {
      return Set.of("an answer to question " + Quoted.of(named));
    }
    return switch (label.charAt(0)) {
      case '#' -> Set.of("a comment");
      case '?' -> Set.of("the command '?'");
      default ->
          COMMANDS.contains(label)
              ? Set.of("a command")
              : NUMBERS.matcher(label).matches() ? Set.of("a number") : Set.of();
    };
  }
}
