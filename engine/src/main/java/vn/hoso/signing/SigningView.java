package vn.hoso.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper on its way from draft to issue.
 *
 * @param title what it is called
 * @param issuer the unit whose paper it will be
 * @param drafts every version, the latest first
 * @param signed every signed file that came in, the latest first: that one counts
 * @param number as the clerk wrote it; null until given
 * @param issuedOn day on the paper; null until numbered
 * @param symbol tên loại its number is to name, for example {@code QĐ}
 * @param actions what the asking official may do now: {@code makeDraft}, {@code uploadDraft},
 *     {@code uploadSigned}
 */
public record SigningView(
    UUID dossierId,
    String title,
    String symbol,
    String issuer,
    List<SigningFile> drafts,
    List<SigningFile> signed,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    List<String> actions) {}
