package advisor.check.query;

import advisor.check.prove.BookFunctions;
import advisor.model.Conditional;
import advisor.model.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Names the lists without "none", in which everybody has to tick something, where they may cause a
 * finding. Lists that serve the choice of a treatment, such as the goals, are left out, because
 * there it is intended.
 */
public final class ListsWithoutNone {

  private ListsWithoutNone() {}

  /** Returns sentences on the lists at which a stop ends the interview whatever is ticked. */
  public static String atStops(BookProofs proofs) {
    BookFunctions functions = proofs.functions();
    return sentences(
        proofs,
        proofs.book().stops(),
        list -> !functions.diagram().meet(functions.completePaths(), functions.asked(list)));
  }

  /** Sentences on the lists without "none" that these texts depend on; empty if there are none. */
  public static String sentences(BookProofs proofs, List<? extends Conditional> texts) {
    return sentences(proofs, texts, list -> true);
  }

  private static String sentences(
      BookProofs proofs, List<? extends Conditional> texts, Predicate<Question> which) {
    Set<String> rested = new HashSet<>();
    texts.forEach(each -> rested.addAll(ConditionWithout.restedOn(each.when())));
    rested.removeAll(SignQuestions.servingTheChoice(proofs));
    return proofs.book().questions().stream()
        .filter(each -> each.choosesMany() && !each.offersNone() && rested.contains(each.id()))
        .filter(which)
        .map(Question::id)
        .map(" '%s' has no \"none\", so everybody has to tick something there."::formatted)
        .collect(Collectors.joining());
  }
}
