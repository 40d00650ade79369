package vn.hoso.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Letters;

/**
 * Names of folders and files as the letter on digitising member files writes them (1361-CV/BTCTW,
 * annex 2): {@code M1.M2.M3.M4.M5/{số định danh}_{HoTen}/{STT}.{Ten tai lieu}[.N].pdf}.
 */
final class ArchiveNames {

  /** For papers that are none of the 104 types, or of which HoSo cannot tell which. */
  static final String OTHERS = "Ngoai danh muc";

  private static final String NO_CODE = "CHUA-CO-MA";
  private static final Pattern CODE = Pattern.compile("(\\d{2})(\\d{3})(\\d{3})(\\d{3})(\\d{3})");
  private static final Pattern TYPE = Pattern.compile("\\d{1,3}");
  private static final int LONGEST = 90;

  private ArchiveNames() {}

  /**
   * @param unitCode of 14 digits; null where the unit has none
   * @param holder the number that tells the person; the dossier's code where there is none
   * @param name of the person; empty for a list
   */
  static String folder(@Nullable String unitCode, String holder, String name) {
    var code = unitCode == null ? null : CODE.matcher(unitCode);
    var unit =
        code == null || !code.matches()
            ? NO_CODE
            : String.join(
                ".", code.group(1), code.group(2), code.group(3), code.group(4), code.group(5));
    return unit
        + "/"
        + plain(holder).replace(' ', '-')
        + (name.isEmpty() ? "" : "_" + joined(name));
  }

  /** Whether it is the number of one of the types; "92-95" names four. */
  static boolean isType(@Nullable String number) {
    return number != null && TYPE.matcher(number).matches();
  }

  /** The paths of files inside the folder, in their order. */
  static List<String> files(List<Named> papers) {
    Map<String, Long> all =
        papers.stream().collect(Collectors.groupingBy(Named::key, Collectors.counting()));
    Map<String, Integer> seen = new HashMap<>();
    return papers.stream()
        .map(
            paper -> {
              int nth = seen.merge(paper.key(), 1, Integer::sum);
              var ordinal = all.get(paper.key()) == 1 ? "" : "." + nth;
              return paper.stem() + ordinal + "." + paper.extension();
            })
        .toList();
  }

  /**
   * @param type number among the 104 types, as the folder of the procedure says it; nullable
   */
  record Named(@Nullable String type, String title, String extension) {

    /** What is counted together. */
    private String key() {
      return isType(type) ? type : stem();
    }

    private String stem() {
      var words = plain(title);
      var name = words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip();
      return isType(type) ? "%02d.%s".formatted(Integer.valueOf(type), name) : OTHERS + "/" + name;
    }
  }

  /** Letters and digits of ASCII between single blanks; nothing a file system refuses. */
  private static String plain(String text) {
    return Letters.plain(text).replaceAll("[^A-Za-z0-9-]+", " ").strip();
  }

  private static String joined(String name) {
    return Arrays.stream(plain(name).split("[ -]+"))
        .filter(word -> !word.isEmpty())
        .map(
            word ->
                word.substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
