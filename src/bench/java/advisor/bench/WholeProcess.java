package advisor.bench;

import java.io.File;
import java.io.IOException;
import java.util.List;

/** A command from its start to its end; what it prints is thrown away. */
record WholeProcess(List<String> command, File input) implements Run {

  @Override
  public double seconds() throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectInput(input)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long began = System.nanoTime();
    int code = process.start().waitFor();
    long took = System.nanoTime() - began;
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return took / 1e9;
  }
}
