package vn.hoso.document;

import java.time.LocalDate;

/**
 * What is written on a paper. Every part may be null: many papers carry no number or never lapse.
 *
 * @param title at most 300 characters
 * @param number at most 100 characters
 * @param issuedOn not in the future
 * @param expiresOn not before {@code issuedOn}
 * @param issuer at most 300 characters
 */
public record PaperDetails(
    String title, String number, LocalDate issuedOn, LocalDate expiresOn, String issuer) {

  /** A paper of which nothing is noted beside its file. */
  public static PaperDetails none() {
    return new PaperDetails(null, null, null, null, null);
  }
}
