package advisor.check.safety;

import advisor.check.BookProofs;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lists of signs: those that offer "none of these", and on which a stop rests. One that serves
 * the choice of a treatment, as the goals may, is so only for a stop that rests on no other list.
 */
final class SignLists {

  private SignLists() {}

  /** In file order. */
  static Stream<Question> of(BookProofs book) {
    List<Question> lists = book.book().questions().stream().filter(Question::offersNone).toList();
    Set<String> choice = book.askedFor(book.book().rules().stream().map(Rule::when));
    Set<String> signs = new HashSet<>();
    for (Stop stop : book.book().stops()) {
      List<String> rested = new ArrayList<>(LeftOut.restedOn(stop.when()));
      rested.retainAll(lists.stream().map(Question::id).toList());
      signs.addAll(choice.containsAll(rested) ? rested : List.of());
      rested.removeAll(choice);
      signs.addAll(rested);
    }
    return lists.stream().filter(each -> signs.contains(each.id()));
  }
}
