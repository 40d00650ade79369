package vn.hoso.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.SecrecyLevel;

/**
 * What is written on a paper and how it is kept. Every part may be null: many papers carry no
 * number or never lapse.
 *
 * @param title trích yếu; at most 300 characters
 * @param number số, ký hiệu as written, see {@link PaperNumber}; at most 100 characters
 * @param issuedOn ngày ban hành; not in the future
 * @param expiresOn last day on which it may be used; not before {@code issuedOn} nor {@code
 *     effectiveFrom}
 * @param issuer cơ quan ban hành; at most 300 characters
 * @param receivedOn ngày nhận; not in the future, not before {@code issuedOn}
 * @param effectiveFrom ngày có hiệu lực
 * @param signer name of whoever signed; at most 150 characters
 * @param signingForm null where it is signed in the signer's own name
 * @param copyKind null where nobody has said what it is
 * @param sheets số tờ, 1 to 9999
 * @param location where the original lies; at most 300 characters
 * @param secrecy độ mật; null takes that of the type of paper
 */
public record PaperDetails(
    @Nullable String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    @Nullable String issuer,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate effectiveFrom,
    @Nullable String signer,
    @Nullable SigningForm signingForm,
    @Nullable CopyKind copyKind,
    @Nullable Integer sheets,
    @Nullable String location,
    @Nullable SecrecyLevel secrecy) {

  /** A paper of which nothing is noted beside its file. */
  public static PaperDetails none() {
    return new PaperDetails(null, null, null, null, null);
  }

  /** A paper of which only its day of issue is noted. */
  public static PaperDetails issued(LocalDate on) {
    return new PaperDetails(null, null, on, null, null);
  }

  /** What stands at the head of a paper; the rest is not noted. */
  public PaperDetails(
      String title, String number, LocalDate issuedOn, LocalDate expiresOn, String issuer) {
    this(
        title, number, issuedOn, expiresOn, issuer, null, null, null, null, null, null, null, null);
  }

  /** The same paper with its sheets counted. */
  PaperDetails counted(int sheets) {
    return new PaperDetails(
        title,
        number,
        issuedOn,
        expiresOn,
        issuer,
        receivedOn,
        effectiveFrom,
        signer,
        signingForm,
        copyKind,
        sheets,
        location,
        secrecy);
  }

  /** The same paper with a độ mật of its own. */
  public PaperDetails marked(SecrecyLevel level) {
    return new PaperDetails(
        title,
        number,
        issuedOn,
        expiresOn,
        issuer,
        receivedOn,
        effectiveFrom,
        signer,
        signingForm,
        copyKind,
        sheets,
        location,
        level);
  }
}
