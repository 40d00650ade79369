package vn.hoso.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.Letters;

/**
 * Số, ký hiệu of a paper. Party papers write {@code 12-QĐ/TU}, those of the State {@code
 * 12/QĐ-UBND} or {@code 118/2025/NĐ-CP}; certificates often carry a bare number.
 *
 * @param number số, with the letter of an inserted one, for example {@code 12} or {@code 12a}
 * @param year of a number that names its year; null where it does not
 * @param symbol ký hiệu, for example {@code QĐ/TU}; null for a bare number
 */
public record PaperNumber(String number, @Nullable Integer year, @Nullable String symbol) {

  private static final String BLANKS = "[\\s\\u00a0]*";

  // Word turns a hyphen into a dash as it likes; both are read, the hyphen is written.
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern FORM =
      Pattern.compile(
          "(?<number>\\d{1,7}\\p{L}?)(?:/(?<year>(?:19|20)\\d\\d)(?=/|$))?"
              + "(?:[-/](?<symbol>\\p{L}[\\p{L}\\p{N}]*(?:[-/.][\\p{L}\\p{N}]+)*))?");

  /** The parts of a number; empty where it is not written like one. */
  public static Optional<PaperNumber> of(String written) {
    if (written == null) {
      return Optional.empty();
    }
    var match = FORM.matcher(tidy(written));
    if (!match.matches()) {
      return Optional.empty();
    }
    String year = match.group("year");
    return Optional.of(
        new PaperNumber(
            match.group("number"),
            year == null ? null : Integer.valueOf(year),
            match.group("symbol")));
  }

  /**
   * The number in one spelling, so that the same one is recognised however it was typed: NFC, no
   * blanks around its signs, hyphens for dashes.
   */
  public static String tidy(String written) {
    String text = DASHES.matcher(Letters.composed(written)).replaceAll("-");
    return text.replaceAll(BLANKS + "([-/.])" + BLANKS, "$1").replace('\u00a0', ' ').strip();
  }
}
