package advisor.interview;

import advisor.model.Response;
import java.util.Optional;

/** The meaning of a text as an answer. */
public sealed interface Understood {

  /**
   * The part that can be kept where the answer has a fault: the ticks of a list, or else its "not
   * sure".
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
