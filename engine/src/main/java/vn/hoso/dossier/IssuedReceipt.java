package vn.hoso.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the last receipt says that was given out. It is what the applicant holds, so later papers
 * quote it and not what was corrected since.
 *
 * @param copy 1, and one more for each receipt that takes the place of another
 * @param receivedOn the day of receipt it prints
 * @param promisedOn the promise it prints; null where it prints none
 */
public record IssuedReceipt(
    int copy, LocalDate issuedOn, LocalDate receivedOn, @Nullable LocalDate promisedOn) {}
