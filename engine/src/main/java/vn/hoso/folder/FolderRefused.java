package vn.hoso.folder;

import vn.hoso.shared.Problem;

/** A procedure folder that cannot be used; names the file and the place in it. */
public final class FolderRefused extends IllegalStateException {

  private final transient Finding finding;

  /**
   * @param element empty for the file as a whole
   */
  public FolderRefused(String file, String element, String vi, String en) {
    this(new Finding(file, element, vi, en), null);
  }

  public FolderRefused(String file, String element, Exception cause) {
    this(finding(file, element, cause), cause);
  }

  private FolderRefused(Finding finding, Exception cause) {
    super(finding.file() + ", " + finding.element() + ": " + finding.en(), cause);
    this.finding = finding;
  }

  private static Finding finding(String file, String element, Exception cause) {
    if (cause instanceof EntryRefused said) {
      return new Finding(file, element, said.vi(), said.getMessage());
    }
    if (cause instanceof Problem problem) {
      return new Finding(file, element, problem.text().vi(), problem.text().en());
    }
    String words = String.valueOf(cause.getMessage());
    return new Finding(file, element, "Không đọc được: " + words, "Cannot be read: " + words);
  }

  public Finding finding() {
    return finding;
  }
}
