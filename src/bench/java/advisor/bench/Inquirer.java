package advisor.bench;

import advisor.model.Answer;
import advisor.model.Question;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first question of the interview as a program for Node that asks with {@code @inquirer}. */
final class Inquirer {

  /** The last that runs on Node 18 and 20 as well. */
  private static final String PACKAGE = "@inquirer/prompts@7.10.1";

  private Inquirer() {}

  /** The command, made ready in a folder; empty where Node or the package cannot be had. */
  static Optional<List<String>> ready(Path folder, Question question)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path program = folder.resolve("first-question.mjs");
    Files.writeString(program, program(question));
    try {
      int code =
          new ProcessBuilder(
                  "npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", ".", PACKAGE)
              .directory(folder.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectInput(new File("/dev/null"))
              .start()
              .waitFor();
      return code == 0 ? Optional.of(List.of("node", program.toString())) : Optional.empty();
    } catch (IOException noNode) {
      return Optional.empty();
    }
  }

  private static String program(Question question) {
    StringBuilder choices = new StringBuilder();
    for (Answer answer : question.answers()) {
      choices
          .append("{ value: ")
          .append(quoted(answer.id()))
          .append(", name: ")
          .append(quoted(answer.label()))
          .append(" },\n");
    }
    return """
        import { checkbox } from '@inquirer/prompts';
        await checkbox({ message: %s, choices: [
        %s] });
        """
        .formatted(quoted(question.ask()), choices);
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
