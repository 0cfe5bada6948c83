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
 * The labels of the answers to one question. People type what they read: whoever writes out a label
 * must not be heard to say anything else, through whichever door.
 */
final class AnswerLabels {

  /** Numbers of answers, as they are typed or printed: "2", "(2)", "1, 2"; not "2.5", "10:30". */
  private static final Pattern NUMBERS =
      Pattern.compile("(?!.*\\p{Nd}[.:]\\p{Nd})[\\s.,;:()]*\\p{Nd}[\\s.,;:()\\p{Nd}]*");

  /** Where words alone are not all that is said: "< 6 weeks", "-1", "+". */
  private static final Pattern TELLING_SIGNS = Pattern.compile("\\p{Sm}|-\\p{Nd}|^\\P{L}*$");

  /** What "back" and "quit" are called where an answer begins with one of them. */
  private static final Set<String> COMMANDS = Set.of("go back", "leave");

  private final Question question;
  private final DefinedIds questions;
  private final List<AnswerText.Choice> choices;

  /**
   * @param questions which a line of answers can name
   */
  AnswerLabels(Question question, DefinedIds questions) {
    this.question = question;
    this.questions = questions;
    this.choices = AnswerText.choices(question);
  }

  /** A fault for each label that means something else as well. */
  void refuseMisheard(ObjectMembers members) {
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

  /** What else is said by a label: by id, by number, or in the words of people. */
  private Set<String> otherMeanings(String label, int position) {
    String words = read(label);
    List<Understood> heard = heard(label);
    Set<String> others = new LinkedHashSet<>();
    for (int j = 0; j < choices.size(); j++) {
      AnswerText.Choice other = choices.get(j);
      boolean isHeard =
          heard.stream()
              .anyMatch(one -> one instanceof Understood.Meant it && other.isIn(it.response()));
      boolean isAlike = j < position && read(other.label()).equals(words);
      if (isHeard || isAlike || read(other.id()).equals(words)) {
        others.add(Quoted.of(other.id()));
      }
    }
    NamedChoices.meaning(label)
        .filter(said -> said.equals(AnswerText.NOT_SURE) || question.choosesMany())
        .ifPresent(said -> others.add(Quoted.of(said)));
    others.remove(Quoted.of(choices.get(position).id()));
    boolean isOwnNumber = label.equals(Integer.toString(position + 1));
    return others.isEmpty() && !isOwnNumber ? elsewhere(label) : others;
  }

  /** What doors understand: one answer, or several with commas or semicolons. */
  private List<Understood> heard(String label) {
    Understood one = AnswerText.understand(question, label);
    List<String> parts = List.of(label.split("[,;]", -1));
    return question.choosesMany() && parts.size() > 1
        ? List.of(one, AnswerText.understand(question, parts, AnswerText.Reach.WHOLE))
        : List.of(one);
  }

  /** What labels have in common that read alike: their words, and such signs as tell something. */
  private static String read(String label) {
    String folded = ComparedText.folded(label);
    return TELLING_SIGNS.matcher(folded).find() ? folded : ComparedText.words(folded);
  }

  /** What is meant by it at any question: by its number, or by how it begins. */
  private Set<String> elsewhere(String label) {
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
