package vn.hoso.rule;

import java.time.LocalDate;
import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/**
 * A text the procedure rests on.
 *
 * @param number for example {@code 208-QĐ/TW}; null where it has none (the Charter)
 * @param title what it is about, in Vietnamese
 * @param issuedOn null where not known
 * @param effectiveFrom null where not known
 * @param replacedBy number of the text that took its place; null while in force
 * @param replaces what it took the place of, for people; null where nothing is known
 * @param note null where there is nothing to say
 */
public record LegalText(
    String number,
    String title,
    LocalDate issuedOn,
    LocalDate effectiveFrom,
    String replacedBy,
    String replaces,
    Text note,
    String source,
    Confidence confidence) {}
