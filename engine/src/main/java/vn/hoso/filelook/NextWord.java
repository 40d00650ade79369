package vn.hoso.filelook;

/** Where a word stands next; what is far away is not looked for from each place before it. */
final class NextWord {

  private final String text;
  private final String word;
  private boolean looked;
  private int asked;
  private int found;

  NextWord(String text, String word) {
    this.text = text;
    this.word = word;
  }

  /** Negative where there is none; for places that go forward. */
  int from(int start) {
    if (!looked || start < asked || found >= 0 && start > found) {
      looked = true;
      asked = start;
      found = text.indexOf(word, start);
    }
    return found;
  }
}
