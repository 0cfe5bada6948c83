package advisor.check.safety;

import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The lists of signs: those that offer "none of these", and on which a stop rests. */
final class SignLists {

  private SignLists() {}

  /** In file order. */
  static Stream<Question> of(RuleBook book) {
    Set<String> rested = new HashSet<>();
    for (Stop stop : book.stops()) {
      rested.addAll(LeftOut.restedOn(stop.when()));
    }
    return book.questions().stream()
        .filter(each -> each.offersNone() && rested.contains(each.id()));
  }
}
