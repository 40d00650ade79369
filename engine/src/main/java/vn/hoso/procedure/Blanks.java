package vn.hoso.procedure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.EntryRefused;
import vn.hoso.folder.ProcedureFolder;

/** The blank forms of a folder, for whoever must fill them in. */
final class Blanks {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(docx|doc|odt|pdf|xlsx)");

  private Blanks() {}

  static void check(ProcedureFolder folder, @Nullable String blank) {
    if (blank == null) {
      return;
    }
    if (!NAME.matcher(blank).matches()) {
      throw new EntryRefused(
          "“blank” là tên tệp không dấu (chữ, số, . _ -) có đuôi docx, doc, odt, pdf hoặc xlsx, không"
              + " phải "
              + blank
              + ".",
          "“blank” is a name of letters, digits, . _ - ending in docx, doc, odt, pdf or xlsx, not "
              + blank
              + ".");
    }
    if (!folder.files().containsKey(ProcedureFolder.BLANKS + blank)) {
      throw new EntryRefused(
          "Không có tệp blanks/" + blank + "; hãy thêm tệp hoặc bỏ “blank”.",
          "There is no file blanks/" + blank + "; add it or leave “blank” out.");
    }
  }
}
