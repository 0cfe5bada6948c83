package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.render.document.Document;
import advisor.scenario.QuizGuess;
import advisor.scenario.QuizScore;
import java.util.List;

/** What a class said in a quiz, beside what the advisor says. */
public final class QuizDocument {

  private QuizDocument() {}

  /** One guess and the verdict. */
  public static Document compared(QuizGuess guess, Evaluation evaluation) {
    String said = OutcomeWords.label(evaluation.book(), guess.outcome());
    String advisor = evaluation.outcome().guidance().label();
    String sure = guess.sure() ? ", and was sure." : ", as a guess.";
    return new Document(
        List.of(
            new Document.Paragraph("The class said: " + said + sure),
            new Document.Paragraph(
                guess.agrees(evaluation)
                    ? "The advisor says the same."
                    : "The advisor says: " + advisor + ". The reasons are below.")));
  }

  /** All guesses of a demo. */
  public static Document score(QuizScore score) {
    String sure =
        score.sure() == 0
            ? "The class was sure of none of them."
            : "Of the "
                + score.sure()
                + " it was sure of, they agreed in "
                + score.sureAgreed()
                + ".";
    return new Document(
        List.of(
            new Document.Banner("Agreed in " + score.agreed() + " of " + score.guesses()),
            new Document.Paragraph(
                "Class and advisor came to the same in "
                    + score.agreed()
                    + " of "
                    + score.guesses()
                    + " demos. "
                    + sure
                    + " Where they did not, the reasons are worth another look: the advisor's"
                    + " points are its authors' judgement. Nothing of this is stored.")));
  }
}
