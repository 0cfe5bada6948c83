package advisor.check.safety;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.query.AnswerIds;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.SignQuestions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a question about a caution that says to wait or to ask first, if it is not asked of
 * somebody to whom the caution's option is recommended, alone or tied.
 *
 * <p>If several questions ask about a caution, for instance for two groups of people, one of them
 * is enough.
 *
 * <p>An acceptance covers these cautions and the present condition of the question.
 */
public final class CautionNotAsked implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    return proofs.book().questions().stream()
        .flatMap(
            each ->
                proofs.book().recommendable().stream()
                    .flatMap(
                        option -> new AskedCautions(proofs, each, option.id()).finding().stream()));
  }

  private record AskedCautions(BookProofs proofs, Question question, String option) {

    Optional<Finding> finding() {
      BookFunctions functions = proofs.functions();
      List<Caution> cautions =
          proofs.book().cautions().stream()
              .filter(each -> each.level() != Caution.Level.TELL)
              .filter(each -> each.about().map(option::equals).orElse(true))
              .filter(each -> SignQuestions.of(each, proofs).contains(question))
              .toList();
      if (cautions.isEmpty()) {
        return Optional.empty();
      }
      int paths = functions.diagram().and(functions.givenOnly(), proofs.speakingFor(option));
      List<Caution> unasked =
          cautions.stream().filter(each -> functions.diagram().meet(paths, unasked(each))).toList();
      return unasked.stream()
          .findFirst()
          .flatMap(each -> functions.first(paths, unasked(each)))
          .map(path -> finding(unasked.stream().map(Caution::id).toList(), path));
    }

    /** Returns the set in which no question about a caution is asked. */
    private int unasked(Caution caution) {
      Diagram diagram = proofs.functions().diagram();
      return SignQuestions.of(caution, proofs).stream()
          .map(each -> diagram.not(proofs.functions().asked(each)))
          .reduce(Diagram.YES, diagram::and);
    }

    private Finding finding(List<String> cautions, Answers path) {
      String other =
          "%s; %s; %s"
              .formatted(option, String.join(",", cautions), AnswerIds.asking(question.askWhen()));
      return Finding.of(
          Fault.CAUTION_NOT_ASKED,
          Subject.question(question.id()).with(other),
          "With these answers '%s' is recommended, or tied with another option, but '%s' is not asked. These cautions depend on it: '%s'."
              .formatted(option, question.id(), String.join("', '", cautions)),
          "Ask '%s' of everybody to whom '%s' can be recommended (see its \"askWhen\"). If the cautions do not concern people with these answers, accept this with a reason."
              .formatted(question.id(), option),
          path);
    }
  }
}
