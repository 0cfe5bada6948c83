package advisor.bench;

import java.io.IOException;

/** Something that takes a while. */
interface Run {

  /** Does it once and tells how many seconds it took. */
  double seconds() throws IOException, InterruptedException;
}
