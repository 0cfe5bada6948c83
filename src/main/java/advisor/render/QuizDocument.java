package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.scenario.QuizGuess;
import advisor.scenario.QuizRound;
import java.util.ArrayList;
import java.util.List;

/** What a class said in a quiz, beside what the advisor says. */
public final class QuizDocument {

  private QuizDocument() {}

  public static Document compared(QuizGuess guess, Evaluation evaluation) {
    String said = OutcomeWords.label(evaluation.book(), guess.outcome());
    String advisor = evaluation.outcome().guidance().label();
    String sure = guess.sure() ? ", and was sure." : ", as a guess.";
    return new Document(
        List.of(
            Document.paragraph("The class said: " + said + sure),
            Document.paragraph(
                guess.agrees(evaluation)
                    ? "The advisor says the same."
                    : "The advisor says: " + advisor + ".")));
  }

  public static Document debriefing(List<QuizRound> rounds) {
    List<Row> rows = new ArrayList<>();
    for (QuizRound round : rounds) {
      rows.add(row(round));
    }
    return new Document(
        List.of(
            Document.banner("Agreed in " + ofThem(rounds)),
            new Document.Table(List.of("The class", "Sure", "The advisor", "Agreed"), rows),
            Document.paragraph(
                sure(rounds)
                    + " Where you did not agree, look at the reasons again: the advisor's points"
                    + " are its authors' judgement. Nothing of this is stored.")));
  }

  private static Row row(QuizRound round) {
    String said = OutcomeWords.label(round.evaluation().book(), round.guess().outcome());
    return new Row(
        round.title(),
        Item.each(
            List.of(
                said,
                round.guess().sure() ? "sure" : "a guess",
                round.evaluation().outcome().guidance().label(),
                round.agrees() ? "yes" : "no")));
  }

  private static String sure(List<QuizRound> rounds) {
    List<QuizRound> sure = rounds.stream().filter(round -> round.guess().sure()).toList();
    return sure.isEmpty()
        ? "The class was sure of none of them."
        : "Where the class was sure, it agreed in " + ofThem(sure) + ".";
  }

  private static String ofThem(List<QuizRound> rounds) {
    return rounds.stream().filter(QuizRound::agrees).count() + " of " + rounds.size();
  }
}
