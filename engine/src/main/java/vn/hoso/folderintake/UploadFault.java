package vn.hoso.folderintake;

import java.util.Map;
import vn.hoso.folder.Finding;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/**
 * Why something uploaded is not taken.
 *
 * @param code stable word for programs
 * @param file path inside the folder, or the name of what was uploaded
 * @param element id, field or key in it; empty for the file as a whole
 * @param line counted from 1; 0 where none is known
 */
record UploadFault(String code, String file, String element, int line, Text text) {

  private static final int LONGEST = 300;

  UploadFault {
    file = shown(file);
    element = shown(element);
    text = new Text(shown(text.vi()), shown(text.en()));
  }

  UploadFault(String code, String file, String vi, String en) {
    this(code, file, "", 0, new Text(vi, en));
  }

  static UploadFault of(Finding finding, int line) {
    return new UploadFault(
        "forbidden", finding.file(), finding.element(), line, new Text(finding.vi(), finding.en()));
  }

  FieldError error() {
    return new FieldError(
        "file",
        code,
        where("dòng ") + text.vi(),
        where("line ") + text.in(java.util.Locale.ENGLISH));
  }

  /** For programs, in the order of the errors. */
  Map<String, Object> place() {
    return Map.of("file", file, "element", element, "line", line);
  }

  private String where(String lineWord) {
    return file
        + (line > 0 ? ", " + lineWord + line : "")
        + (element.isEmpty() ? "" : ", " + element)
        + (file.isEmpty() ? "" : ": ");
  }

  /** What a stranger wrote, cut and without letters that show nothing. */
  private static String shown(String text) {
    String plain =
        text.codePoints()
            .map(each -> Character.isISOControl(each) || isHalf(each) ? '\uFFFD' : each)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(
                0,
                plain.offsetByCodePoints(
                    0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))))
            + "…";
  }

  private static boolean isHalf(int letter) {
    return Character.getType(letter) == Character.SURROGATE;
  }
}
