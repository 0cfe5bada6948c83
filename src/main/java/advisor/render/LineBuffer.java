package advisor.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that wait to be written: what a byte array stream is, without its locks. */
public final class LineBuffer extends OutputStream {

  private byte[] bytes = new byte[1 << 13];
  private int size;

  @Override
  public void write(int b) {
    room(1);
    bytes[size++] = (byte) b;
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    room(length);
    System.arraycopy(from, offset, bytes, size, length);
    size += length;
  }

  @Override
  public void write(byte[] from) {
    write(from, 0, from.length);
  }

  void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a number in decimal digits. */
  void number(int number) {
    if (number >= 0 && number < 10) {
      write('0' + number);
    } else {
      write(Integer.toString(number));
    }
  }

  public int size() {
    return size;
  }

  /** Hands everything on and is empty again. */
  public void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
