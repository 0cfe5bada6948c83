package advisor.fuzz;

import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an answer means by what the README says of answers, worked out once more from that text: a
 * number, an id, a label or an unambiguous beginning of one, in any case; several with commas.
 */
final class PlainReading {

  private static final String NOT_SURE = "not sure";

  private final Question question;
  private final List<Set<String>> names = new ArrayList<>();
  private final List<Response> meanings = new ArrayList<>();

  private PlainReading(Question question) {
    this.question = question;
    for (Answer answer : question.answers()) {
      name(Response.of(answer.id()), answer.id(), answer.label());
    }
    question.none().ifPresent(label -> name(Response.of(), "none", label));
    if (!question.mustAnswer()) {
      name(Response.NOT_SURE, NOT_SURE, NOT_SURE);
    }
  }

  private void name(Response meaning, String... words) {
    names.add(new TreeSet<>(Arrays.stream(words).map(PlainReading::lower).toList()));
    meanings.add(meaning);
  }

  static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Empty where it means nothing, or more than one thing. */
  static Optional<Response> of(Question question, String text) {
    return new PlainReading(question).meaning(text);
  }

  /** The beginnings of each answer's names that are no other's, by what they mean. */
  static Map<String, Response> unambiguous(Question question) {
    PlainReading reading = new PlainReading(question);
    Map<String, Response> words = new LinkedHashMap<>();
    for (Set<String> names : reading.names) {
      for (String name : names) {
        for (int length = 1; length <= name.length(); length++) {
          String word = name.substring(0, length);
          Optional<Response> one = reading.one(word);
          one.filter(it -> !word.contains(",") && !word.isBlank())
              .ifPresent(it -> words.put(word.strip(), it));
        }
      }
    }
    return words;
  }

  private Optional<Response> meaning(String text) {
    Optional<Response> whole = exact(lower(text));
    if (whole.isPresent()) {
      return whole;
    }
    return question.choosesMany() ? several(parts(text.strip())) : one(text);
  }

  private Optional<Response> one(String text) {
    String word = lower(text);
    Optional<Response> exact = exact(word);
    if (exact.isPresent() || word.isEmpty()) {
      return exact;
    }
    List<Response> begun = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).stream().anyMatch(name -> name.startsWith(word))) {
        begun.add(meanings.get(i));
      }
    }
    return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
  }

  private Optional<Response> exact(String word) {
    if (word.matches("[1-9][0-9]?") && Integer.parseInt(word) <= meanings.size()) {
      return Optional.of(meanings.get(Integer.parseInt(word) - 1));
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).contains(word)) {
        return Optional.of(meanings.get(i));
      }
    }
    boolean notSure = word.equals("not-sure") && !question.mustAnswer();
    return notSure ? Optional.of(Response.NOT_SURE) : Optional.empty();
  }

  private Optional<Response> several(List<String> parts) {
    List<String> given = new ArrayList<>();
    for (String part : parts) {
      Optional<Response> meaning = one(part);
      if (meaning.isEmpty()) {
        return meaning;
      }
      boolean ticks = meaning.get() instanceof Response.Given it && !it.answers().isEmpty();
      if (!ticks) {
        return parts.size() == 1 ? meaning : Optional.empty();
      }
      given.addAll(((Response.Given) meaning.get()).answers());
    }
    return Optional.of(
        new Response.Given(
            question.answers().stream().map(Answer::id).filter(given::contains).toList()));
  }

  /** Between commas, or of numbers alone between spaces; a label with commas is one part. */
  private List<String> parts(String text) {
    if (text.contains(" ") && text.replace(" ", "").chars().allMatch(Character::isDigit)) {
      return Arrays.stream(text.split(" ")).filter(part -> !part.isEmpty()).toList();
    }
    List<String> pieces = Arrays.stream(text.split(",", -1)).map(PlainReading::lower).toList();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < pieces.size(); ) {
      int to = pieces.size();
      while (to > from + 1 && !isLabel(pieces.subList(from, to))) {
        to--;
      }
      parts.add(String.join(", ", pieces.subList(from, to)));
      from = to;
    }
    return parts;
  }

  private boolean isLabel(List<String> pieces) {
    return names.stream()
        .flatMap(Set::stream)
        .anyMatch(
            name -> Arrays.stream(name.split(",", -1)).map(String::strip).toList().equals(pieces));
  }
}
