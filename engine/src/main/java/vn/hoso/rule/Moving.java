package vn.hoso.rule;

import vn.hoso.deadline.Confidence;

/**
 * That a dossier goes on in another unit when its person moves there: it ends here, and the one
 * opened there takes over its papers.
 *
 * @param fact the yes/no fact that becomes true in the new dossier; documents depend on it
 */
public record Moving(String fact, String source, Confidence confidence) {

  /** As written in {@code moving:}. */
  public record Entry(String fact, String source, String confidence) {

    public Moving read() {
      return new Moving(
          Given.given(fact, "fact"), Given.given(source, "source"), Confidence.of(confidence));
    }
  }
}
