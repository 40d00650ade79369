package vn.hoso.dossierlist;

import java.time.LocalDate;
import vn.hoso.dossier.DossierStatus;

/**
 * Which dossiers of the register are asked for.
 *
 * @param from first day of handing in, included
 * @param to last day, included
 * @param procedure slug; null for all
 * @param status as it is now; null for all
 */
public record RegisterFilter(LocalDate from, LocalDate to, String procedure, DossierStatus status) {

  /** All that was handed in in that period. */
  public static RegisterFilter of(LocalDate from, LocalDate to) {
    return new RegisterFilter(from, to, null, null);
  }
}
