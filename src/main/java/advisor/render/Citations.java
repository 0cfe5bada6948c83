package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Citation;
import java.util.ArrayList;
import java.util.List;

/** What a result rests on. */
final class Citations {

  private Citations() {}

  /** The citations of everything that is told with a result, in the order told. */
  static List<Citation> of(Evaluation evaluation) {
    List<Citation> citations = new ArrayList<>();
    for (Judgement.OfStop sign : evaluation.warningSigns()) {
      citations.add(sign.stop().source());
    }
    for (Judgement.OfRule reason : evaluation.reasons()) {
      citations.add(reason.rule().source());
    }
    for (Judgement.OfRule reason : evaluation.otherSide()) {
      citations.add(reason.rule().source());
    }
    for (Judgement.OfStop doubt : evaluation.doubts()) {
      citations.add(doubt.stop().source());
    }
    for (Judgement.OfCaution caution : evaluation.toldCautions()) {
      citations.add(caution.caution().source());
    }
    for (Judgement.OfRemark remark : evaluation.toldRemarks()) {
      citations.add(remark.remark().source());
    }
    return citations;
  }
}
