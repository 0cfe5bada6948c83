package advisor.render.records;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** What a record tells of a result, as it is written, in pieces that other records may share. */
public final class RecordBody {

  private final List<byte[]> pieces = new ArrayList<>();
  private int own;

  /** Adds what hardly any other record has. */
  RecordBody add(byte[] piece) {
    own += piece.length;
    return addShared(piece);
  }

  RecordBody addShared(byte[] piece) {
    pieces.add(piece);
    return this;
  }

  /** The bytes that no other record has. */
  public int own() {
    return own;
  }

  public void writeTo(ByteArrayOutputStream out) {
    for (int i = 0; i < pieces.size(); i++) {
      out.writeBytes(pieces.get(i));
    }
  }
}
