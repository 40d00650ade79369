package vn.hoso.shared;

/** Words somebody looks for, as the database compares them with a folded name. */
public final class FoldedWords {

  /**
   * Patterns for {@code like all}, of the words in {@code :text}, whose accents and case do not
   * matter. Made once for a statement, not for each of its rows.
   */
  public static final String PATTERNS =
      """
      (array (select '%' || regexp_replace(word, '([\\\\%_])', '\\\\\\1', 'g') || '%'
              from regexp_split_to_table(hoso.vn_fold(:text), '\\s+') word))""";

  private FoldedWords() {}
}
