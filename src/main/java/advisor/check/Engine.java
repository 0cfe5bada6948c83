package advisor.check;

/** A way to work out what all paths of a book come to. */
interface Engine {

  /** Goes through every combination of answers. */
  Engine ENUMERATING = compiled -> new EnumeratedResults(compiled, Space.of(compiled));

  /** Takes together all ways that have the same future. */
  Engine MERGING = MergedResults::new;

  /** The first of these that the book is not too large for. */
  Engine ABLEST =
      compiled -> {
        try {
          return ENUMERATING.results(compiled);
        } catch (TooLarge e) {
          return MERGING.results(compiled);
        }
      };

  /**
   * The results of a book.
   *
   * @throws TooLarge where they take more than they may
   */
  Results results(Compiled compiled);
}
