package vn.hoso.signing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.hoso.document.PaperNumber;

/**
 * A number as it stands in the book of outgoing papers: "05-QĐ/TU" and "5-QĐ/TU" are one.
 *
 * @param unitId whose paper it is
 * @param symbol tên loại, the first part of the symbol, for example {@code QĐ}
 * @param year of the day of issue
 * @param number without leading zeros
 * @param written as the clerk wrote it, tidied
 */
record GivenNumber(
    UUID unitId, String symbol, int year, String number, String written, LocalDate issuedOn) {

  /** Empty where it names no kind of paper. */
  static Optional<GivenNumber> of(UUID unitId, String written, LocalDate issuedOn) {
    return PaperNumber.of(written)
        .filter(parts -> parts.symbol() != null)
        .map(
            parts ->
                new GivenNumber(
                    unitId,
                    parts.symbol().split("[-/.]")[0].toUpperCase(Locale.ROOT),
                    issuedOn.getYear(),
                    parts.number().replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT),
                    PaperNumber.tidy(written),
                    issuedOn));
  }
}
