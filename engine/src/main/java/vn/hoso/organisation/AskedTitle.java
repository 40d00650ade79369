package vn.hoso.organisation;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitKind;

/**
 * What a position is called, for who asks: in English the kind of the position, then the unit under
 * its own name. What is kept and printed is always the Vietnamese title.
 */
public final class AskedTitle {

  /** The beginnings of joined titles, the name of the unit where they cut it short. */
  private static final Map<String, Text> JOINED =
      Map.of(
          "Bí thư ", new Text("", "Secretary"),
          "Thường trực ", new Text("", "Standing members"),
          "Ban Thường vụ ", new Text("", "Standing committee"),
          "Trưởng phòng ", new Text("Phòng ", "Head"),
          "Trưởng ban ", new Text("Ban ", "Head"),
          "Chánh ", new Text("", "Head"),
          "Người đứng đầu ", new Text("", "Head"));

  /** Titles that stand before a comma. */
  private static final Map<String, String> APART =
      Stream.of(Role.values())
          .flatMap(role -> Stream.of(UnitKind.values()).map(role::label))
          .distinct()
          .collect(Collectors.toMap(Text::vi, Text::en, (one, other) -> one));

  private AskedTitle() {}

  /**
   * @param title as {@link Role#labelIn} makes it; null stays null
   */
  public static @Nullable String of(@Nullable String title) {
    return title == null || !AskersLanguage.isEnglish() ? title : english(title);
  }

  private static String english(String title) {
    int comma = title.indexOf(", ");
    if (comma > 0 && APART.containsKey(title.substring(0, comma))) {
      return APART.get(title.substring(0, comma)) + title.substring(comma);
    }
    return JOINED.entrySet().stream()
        .filter(each -> title.startsWith(each.getKey()))
        .map(each -> joined(title.substring(each.getKey().length()), each.getValue()))
        .findFirst()
        .orElse(title);
  }

  private static String joined(String rest, Text words) {
    return words.en() + ", " + words.vi() + rest;
  }
}
