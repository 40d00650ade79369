package vn.hoso.file;

import java.util.regex.Pattern;
import vn.hoso.shared.Letters;

/** Makes a sender's file name safe to keep, to show and to send back. */
public final class FileNames {

  private static final int LONGEST = 150;

  private static final Pattern PROGRAM =
      Pattern.compile(
          "\\.(?:exe|scr|pif|bat|cmd|msi|dll|js|jse|vbs|vbe|wsf|hta|ps1|jar|lnk|reg|html?|svg|"
              + "docm|dotm|xlsm|zip|rar|7z)\\s*\\.[^.]+$",
          Pattern.CASE_INSENSITIVE);

  private FileNames() {}

  /**
   * The last part of the path in NFC, without control and direction characters, without characters
   * file systems refuse, at most 150 characters with its extension kept; "tep" where nothing is
   * left.
   */
  public static String clean(String sent) {
    String name = sent == null ? "" : Letters.composed(sent);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    // Cf holds the characters that turn "gpj.exe" around on the screen.
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "");
    name = name.replaceAll("[<>:\"|?*]", "_").replaceAll("\\s+", " ");
    name = name.replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", "");
    return name.isEmpty() ? "tep" : shorten(name);
  }

  /** Whether a program or a page is only called a paper: {@code giay.exe.pdf}. */
  static boolean pretends(String name) {
    return PROGRAM.matcher(name).find();
  }

  private static String shorten(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int keep = name.offsetByCodePoints(0, LONGEST - extension.length());
    return name.substring(0, keep) + extension;
  }
}
