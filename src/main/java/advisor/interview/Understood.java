package advisor.interview;

import advisor.model.Response;

/** What a text means as an answer. */
public sealed interface Understood {

  /** It means this. */
  record Meant(Response response) implements Understood {}

  /** It means nothing that can be used. */
  record NotMeant(Misunderstanding misunderstanding) implements Understood {}
}
