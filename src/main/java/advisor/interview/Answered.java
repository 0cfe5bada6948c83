package advisor.interview;

import advisor.model.Question;
import advisor.model.Response;

/** A question and what was said to it. */
public record Answered(Question question, Response response) {}
