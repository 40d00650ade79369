package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.EntryRefused;

/**
 * The shape of a list as offices keep it, which is taken in as it is.
 *
 * @param headings by column, how it may be headed there; {@code birthMale} and {@code birthFemale}
 *     are two columns for the day of birth, which tell the sex as well
 * @param sections rows that say something of those below
 * @param titles how a row begins that names the post of those below; null for none
 * @param wanted what stands before the number asked for in such a row; null for none
 * @param fallback by column, the one that says it where the cell is empty
 * @param values what stands in columns that neither row nor section says
 */
public record ItemSheet(
    String name,
    Map<String, List<String>> headings,
    List<Section> sections,
    @Nullable Pattern titles,
    @Nullable Pattern wanted,
    Map<String, String> fallback,
    Map<String, String> values) {

  public static final String BIRTH_MALE = "birthMale";
  public static final String BIRTH_FEMALE = "birthFemale";

  /** A row that begins so says that of the rows below. */
  public record Section(Pattern starts, Map<String, String> values) {

    public Section {
      values = Map.copyOf(values);
    }
  }

  /** As written in {@code sheets:} of {@code items:}. */
  record Entry(
      String name,
      Map<String, Object> headings,
      List<SectionEntry> sections,
      String titles,
      String wanted,
      Map<String, String> fallback,
      Map<String, String> values) {

    ItemSheet read() {
      var read = new java.util.LinkedHashMap<String, List<String>>();
      given(headings, "headings").forEach((column, words) -> read.put(column, words(words)));
      return new ItemSheet(
          given(name, "name"),
          read,
          sections == null
              ? List.of()
              : sections.stream()
                  .map(each -> new Section(pattern(each.starts()), orNone(each.values())))
                  .toList(),
          titles == null ? null : pattern(titles),
          wanted == null ? null : Pattern.compile(Pattern.quote(wanted) + "\\D*(\\d{1,4})"),
          orNone(fallback),
          orNone(values));
    }

    private static List<String> words(Object words) {
      var said = new ArrayList<String>();
      if (words instanceof List<?> several) {
        several.forEach(each -> said.add(String.valueOf(each)));
      } else {
        said.add(String.valueOf(words));
      }
      return said;
    }

    private static Map<String, String> orNone(Map<String, String> map) {
      return map == null ? Map.of() : map;
    }

    private static Pattern pattern(String written) {
      try {
        return Pattern.compile(given(written, "starts"));
      } catch (PatternSyntaxException refused) {
        throw new EntryRefused(
            "“" + written + "” không phải mẫu đúng dạng.", "“" + written + "” is no pattern.");
      }
    }
  }

  record SectionEntry(String starts, Map<String, String> values) {}

  public ItemSheet {
    headings = Map.copyOf(headings);
    sections = List.copyOf(sections);
    fallback = Map.copyOf(fallback);
    values = Map.copyOf(values);
  }
}
