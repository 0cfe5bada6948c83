package advisor.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** What a batch has to measure up to: parses and writes the same lines, and decides nothing. */
final class Floor {

  private Floor() {}

  /** Copies the file to standard output. */
  public static void main(String[] file) throws IOException {
    JsonFactory factory = new JsonFactory();
    try (JsonParser in = factory.createParser(new FileInputStream(file[0]));
        JsonGenerator out = factory.createGenerator(new FileOutputStream(FileDescriptor.out))) {
      out.setRootValueSeparator(new SerializedString("\n"));
      while (in.nextToken() != null) {
        out.copyCurrentEvent(in);
      }
    }
  }
}
