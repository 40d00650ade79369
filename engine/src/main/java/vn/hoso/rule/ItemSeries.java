package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.EntryRefused;

/**
 * A series numbers are given from, one after the other.
 *
 * @param by the column, a choice, whose values have series of their own
 * @param forms how a number looks, by value: {@code E#######}, where # is a digit
 */
public record ItemSeries(String by, Map<String, String> forms) {

  /** As written in {@code series:} of a column. */
  record Entry(String by, Map<String, String> forms) {

    ItemSeries read() {
      given(forms, "forms")
          .forEach(
              (value, form) -> {
                if (!form.matches("[^#]*#{1,12}")) {
                  throw new EntryRefused(
                      "“" + form + "”: dạng số kết thúc bằng 1 đến 12 dấu #.",
                      "“" + form + "”: a form ends in 1 to 12 signs #.");
                }
              });
      return new ItemSeries(given(by, "by"), forms);
    }
  }

  public ItemSeries {
    forms = Map.copyOf(forms);
  }

  /**
   * A number as it is written, however it was typed: with small letters, without its zeros; empty
   * where the series has none like it. What has no series may look like anything.
   */
  public Optional<String> spelled(@Nullable String value, String typed) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    String form = forms.get(value);
    if (form == null) {
      return Optional.of(typed);
    }
    String letters = form.substring(0, form.indexOf('#'));
    String digits = typed.substring(Math.min(letters.length(), typed.length())).strip();
    return typed.regionMatches(true, 0, letters, 0, letters.length())
            && digits.matches("[0-9]{1,18}")
        ? written(value, Long.parseLong(digits))
        : Optional.empty();
  }

  /** The number as it is written; empty where the series has no such value or is used up. */
  public Optional<String> written(String value, long number) {
    String form = forms.get(value);
    if (form == null || number < 1) {
      return Optional.empty();
    }
    int digits = form.length() - form.indexOf('#');
    String text = String.valueOf(number);
    return text.length() > digits
        ? Optional.empty()
        : Optional.of(
            form.substring(0, form.indexOf('#')) + "0".repeat(digits - text.length()) + text);
  }
}
