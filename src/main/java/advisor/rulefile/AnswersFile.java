package advisor.rulefile;

import advisor.model.Answers;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that were read from a file.
 *
 * @param name of the file, as it was given
 * @param answers in file order; every question and every answer is one of the rule book's
 * @param places where each question is named, by its id
 */
public record AnswersFile(String name, Answers answers, Map<String, Place> places) {
  public AnswersFile {
    places = Map.copyOf(places);
  }

  public Optional<Place> placeOf(String question) {
    return Optional.ofNullable(places.get(question));
  }
}
