package advisor.interview;

import advisor.model.Response;
import java.util.Optional;

/** What a text means as an answer. */
public sealed interface Understood {

  /**
   * What of it can be held on to although something is wrong with the answer: the ticks of a list,
   * or else its "not sure".
   */
  Optional<Response> part();

  record Meant(Response response) implements Understood {
    @Override
    public Optional<Response> part() {
      return response.equals(Response.of()) ? Optional.empty() : Optional.of(response);
    }
  }

  record NotMeant(Misunderstanding misunderstanding, Optional<Response> part)
      implements Understood {}
}
