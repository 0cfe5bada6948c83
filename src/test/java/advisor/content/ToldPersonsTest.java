package advisor.content;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Response;
import advisor.render.Headline;
import advisor.rulefile.DefaultRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped rules tell beside a result, to whom it could do harm if it were left out. */
class ToldPersonsTest {

  private static final Evaluator RULES =
      Evaluator.compile(DefaultRules.compiled().orElseThrow().book());

  /**
   * @param answers beside calm ones; several at a list are parted by "+", "?" is not sure
   * @param headline what it holds
   * @param told the ids of cautions and remarks, "!" before those that must not be told
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pain | where=upper-or-lower-back cause=fine-for-now duration=under-six-weeks feel=tight-achy limits=little precautions=cancer | ask a doctor today first | unexamined-after-cancer !waiting-is-fair !new-back-pain-mostly-eases
          pain | where=upper-or-lower-back cause=fine-for-now duration=under-six-weeks feel=tight-achy limits=little precautions=infection | ask a doctor today first | back-pain-with-infection !waiting-is-fair
          pain | where=neck cause=fine-for-now duration=under-six-weeks feel=tight-achy limits=little precautions=infection | ask a doctor today first | back-pain-with-infection !waiting-is-fair
          pain | where=several cause=fine-for-now duration=under-six-weeks feel=tight-achy limits=little precautions=infection | ask a doctor today first | back-pain-with-infection !waiting-is-fair
          pain | where=upper-or-lower-back cause=fine-for-now duration=under-six-weeks feel=tight-achy limits=little precautions= | Massage | waiting-is-fair new-back-pain-mostly-eases
          pain | where=upper-or-lower-back cause=fine-for-now duration=under-six-weeks feel=shooting limits=much | Physiotherapy | shooting-pain-mostly-eases !new-back-pain-mostly-eases
          pain | where=hip-to-foot cause=looked-at duration=over-twelve-weeks feel=shooting limits=some | Physiotherapy | !shooting-pain-mostly-eases
          pain | where=hip-to-foot cause=injury recent=three-days-to-six-weeks limits=little precautions=weak-bones | Physiotherapy | physiotherapy-weak-bones !waiting-is-fair-injury
          pain | where=hip-to-foot cause=operation limits=some precautions=infection+broken-skin | ask your surgical team today first | operation-with-infection
          pain | where=head-or-jaw cause=injury recent=under-three-days limits=little | ask a doctor today about your head first | head-injury-today !head-injury !head-injury-blood-thinners !care-at-home-first
          pain | where=head-or-jaw cause=injury recent=under-three-days limits=little precautions=blood-thinners | ask a doctor today about your head first and wait until 3 days after the injury | head-injury-today head-injury-blood-thinners
          pain | where=head-or-jaw cause=injury recent=three-days-to-six-weeks limits=little precautions=? | ask a doctor about your head first | head-injury
          pain | where=head-or-jaw cause=fine-for-now duration=under-six-weeks feel=sharp limits=much | ask a doctor about your head or jaw first | unexamined-headache
          pain | where=hip-to-foot cause=injury recent=under-three-days limits=some | wait until 3 days after the injury | care-at-home-first physiotherapy-fresh-injury
          pain | where=upper-or-lower-back cause=want-to-know duration=keeps-coming-back feel=tight-achy limits=some precautions=cancer | ask a doctor today first | unexamined-after-cancer
          pain | where=several cause=illness precautions=infection | ask the one who treats your illness first | !back-pain-with-infection
          pain | where=hip-to-foot cause=operation limits=some precautions=infection | ask your surgical team today first and wait until the fever is over | operation-with-infection physiotherapy-infection
          pain | where=head-or-jaw cause=fine-for-now duration=under-six-weeks feel=tight-achy limits=little precautions=new-injury+blood-thinners | ask a doctor today about your head first | head-injury-today head-injury-blood-thinners !waiting-is-fair !care-at-home-first
          pain | where=hip-to-foot cause=joint limits=some precautions=new-injury | Physiotherapy | !care-at-home-first !physiotherapy-fresh-injury
          pain | where=hip-to-foot cause=fine-for-now duration=under-six-weeks feel=tight-achy limits=little precautions=blood-clot | ask your doctor about the blood clot first | !waiting-is-fair
          rehabilitation | cause=injury precautions=new-injury | wait until 3 days after the injury | care-at-home-first
          rehabilitation | cause=illness precautions=blood-clot+cancer | ask the one who treats your illness first and ask your doctor about the blood clot first | physiotherapy-blood-clot
          pain+stress | matters-most=stress cause=injury recent=under-three-days limits=much precautions=blood-clot | Physiotherapy | !stress-first
          pain+stress | matters-most=stress cause=looked-at duration=under-six-weeks feel=tight-achy limits=some precautions=blood-clot | ask your doctor about the blood clot first | !stress-first
          pain+stress | matters-most=stress cause=looked-at duration=under-six-weeks feel=sharp limits=some precautions= | Physiotherapy | stress-first
          pain+stress | cause=illness | ask the one who treats your illness first | !both-for-their-aims
          pain+stress | cause=operation limits=some | Physiotherapy | both-for-their-aims after-operation !operation-with-infection
          stress | more-emergency-signs=harm-to-self+pregnancy-signs | Please talk to someone now | maternity-beside-crisis
          pain | doctor-signs=under-sixteen weak-signs=? | See a doctor within a day | under-sixteen-beside-a-sign
          pain | doctor-signs=under-sixteen+fever | See a doctor within a day | under-sixteen-beside-a-sign
          rehabilitation | where=hip-to-foot cause=operation precautions=infection | ask your surgical team today first | operation-with-infection
          rehabilitation | where=hip-to-foot cause=joint precautions=infection | Physiotherapy, but wait until the fever is over | physiotherapy-infection massage-infection !operation-with-infection
          pain | doctor-signs=under-sixteen weak-signs=night-back-pain | See a doctor within a day | under-sixteen-beside-a-sign
          rehabilitation | doctor-signs=under-sixteen weak-signs=new-lump | See a doctor within a day | under-sixteen-beside-a-sign
          pain | doctor-signs=under-sixteen weak-signs=morning-stiffness | See a doctor within a day | under-sixteen-beside-a-sign
          rehabilitation | where=head-or-jaw cause=injury | ask a doctor about your head first | head-injury !head-injury-today
          rehabilitation | where=head-or-jaw cause=injury precautions=new-injury | ask a doctor today about your head first | head-injury-today !head-injury
          pain | where=hip-to-foot cause=injury recent=under-three-days limits=some precautions=weak-bones | ask a doctor today about the bone first | weak-bone-hurt physiotherapy-fresh-injury !care-at-home-first
          pain | where=hip-to-foot cause=joint limits=some precautions=new-injury+weak-bones | ask a doctor today about the bone first | weak-bone-hurt
          stress | precautions=new-injury+weak-bones | Massage, but ask a doctor today about the bone first | weak-bone-hurt
          stress | precautions=weak-bones | Massage, but ask your doctor about your bones first | !weak-bone-hurt
          rehabilitation | cause=operation precautions=infection+broken-skin | ask your surgical team today first | operation-with-infection after-operation
          pain | where=neck cause=want-to-know duration=under-six-weeks feel=shooting limits=some precautions=cancer | ask a doctor today first | !shooting-pain-mostly-eases
          """)
  void areToldWhatConcernsThemAndNothingThatDoesNot(
      String goals, String answers, String headline, String told) {
    Evaluation evaluation = RULES.evaluate(answers(goals, answers));

    assertThat(Headline.of(evaluation)).contains(headline);
    List<String> ids =
        Stream.concat(
                evaluation.toldCautions().stream().map(it -> it.said().id()),
                evaluation.toldRemarks().stream().map(it -> it.said().id()))
            .toList();
    for (String id : told.split(" ")) {
      if (id.startsWith("!")) {
        assertThat(ids).doesNotContain(id.substring(1));
      } else {
        assertThat(ids).contains(id);
      }
    }
  }

  private static Answers answers(String goals, String told) {
    Answers answers = PainTable.calm(goals.split("\\+"));
    for (String answer : told.split(" ")) {
      String[] parts = answer.split("=", 2);
      answers = answers.with(parts[0], response(parts[1]));
    }
    return answers;
  }

  private static Response response(String answer) {
    if (answer.isEmpty()) {
      return Response.of();
    }
    return answer.equals("?") ? Response.NOT_SURE : Response.of(answer.split("\\+"));
  }
}
