package advisor.check.safety;

import advisor.check.BookProofs;
import advisor.check.Check;
import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Caution;
import advisor.model.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list with "none of these" on which cautions of an option rest that say to wait or to ask first,
 * and that is not asked of somebody whom that option is recommended, alone or with another.
 */
public final class CautionNotAsked implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    return book.book().questions().stream()
        .filter(Question::offersNone)
        .flatMap(
            list ->
                book.book().recommendable().stream()
                    .flatMap(option -> findings(book, list, option.id())));
  }

  private static Stream<Finding> findings(BookProofs book, Question list, String option) {
    List<String> cautions =
        book.book().cautions().stream()
            .filter(each -> each.level() != Caution.Level.TELL)
            .filter(each -> each.about().map(option::equals).orElse(true))
            .filter(each -> LeftOut.restedOn(each.when()).contains(list.id()))
            .map(Caution::id)
            .toList();
    if (cautions.isEmpty()) {
      return Stream.empty();
    }
    BookFunctions functions = book.functions();
    int unasked = functions.diagram().not(functions.asked(list));
    int paths = functions.diagram().and(functions.givenOnly(), book.speakingFor(option));
    return functions.first(paths, unasked).stream()
        .map(
            path ->
                Finding.of(
                    Fault.CAUTION_NOT_ASKED,
                    Subject.question(list.id()).with(option),
                    "With these answers '%s' is recommended, or tied with another, and nobody asks '%s', on which its own cautions rest: '%s'."
                        .formatted(option, list.id(), String.join("', '", cautions)),
                    "Ask '%s' of everybody who can come to '%s' (see its \"askWhen\"). If the cautions do not concern people with these answers, accept this with \"other\": \"%s\" and a reason."
                        .formatted(list.id(), option, option),
                    path));
  }
}
