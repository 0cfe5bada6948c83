package advisor.interview;

import advisor.model.Question;
import advisor.text.ComparedText;
import advisor.text.Nearest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the answer that was probably meant by a text that is not an answer. It never suggests "none
 * of these" or "not sure", which would talk a person out of what they typed. For the same reason it
 * suggests no answer that differs in a word that turns the meaning ("no", "more", a number), none
 * where several are equally near or have the text in their labels, and none that is only the
 * beginning of the text.
 */
public final class NearestAnswer {

  private static final Pattern TURNING =
      Pattern.compile(
          "[0-9].*|more|less|fewer|over|under|cannot"
              + "|(ca|wo|do|did|does|is|are|was|were|have|has|had|would|could|should)nt");

  private static final Pattern GOING_ON = Pattern.compile("[^\\p{L}\\p{N}].*\\p{L}.*");

  private NearestAnswer() {}

  /** The id of the nearest answer; empty where there is no single one. */
  public static Optional<String> to(String text, Question question) {
    Map<String, String> ids = new LinkedHashMap<>();
    question.answers().forEach(answer -> ids.put(answer.id(), answer.id()));
    question.answers().forEach(answer -> ids.put(answer.label(), answer.id()));
    Set<String> wanted = turning(text);
    ids.keySet().removeIf(name -> !mayBeMeant(name, wanted) || goesOn(text, name));
    Set<String> nearest = new TreeSet<>();
    Nearest.all(text, ids.keySet()).forEach(name -> nearest.add(ids.get(name)));
    boolean isShared = NamedChoices.atMenu(question).meantBy(text).size() > 1;
    return nearest.size() == 1 && !isShared ? nearest.stream().findFirst() : Optional.empty();
  }

  /** Whether a name has the same turning words, or is a single word that may be misspelled. */
  private static boolean mayBeMeant(String name, Set<String> wanted) {
    boolean isOneWord = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
    return wanted.isEmpty() && isOneWord || turning(name).equals(wanted);
  }

  /** Whether a text begins with a name and goes on with other words. */
  private static boolean goesOn(String text, String name) {
    return text.regionMatches(true, 0, name, 0, name.length())
        && GOING_ON.matcher(text.substring(name.length())).matches();
  }

  private static Set<String> turning(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : ComparedText.words(text).split(" ")) {
      if (NamedChoices.denies(word) || TURNING.matcher(word).matches()) {
        words.add(word);
      }
    }
    return words;
  }
}
