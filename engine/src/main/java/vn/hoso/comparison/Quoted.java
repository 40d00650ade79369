package vn.hoso.comparison;

/** What somebody wrote, short enough for a sentence. */
final class Quoted {

  private static final int LONGEST = 160;

  private Quoted() {}

  static String of(String text) {
    return "“" + cut(text) + "”";
  }

  static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
