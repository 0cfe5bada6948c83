package advisor.bench;

/** The least that a Java program can be. */
final class Hello {

  private Hello() {}

  public static void main(String[] none) {
    System.out.println("Hello");
  }
}
