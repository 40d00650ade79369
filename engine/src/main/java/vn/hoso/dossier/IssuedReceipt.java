package vn.hoso.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
@Embeddable
public record IssuedReceipt(
    @Column(name = "receipt_copy") Integer copy,
    @Column(name = "receipt_issued_on") LocalDate issuedOn,
    @Column(name = "receipt_received_on") LocalDate receivedOn,
    @Column(name = "receipt_promised_on") @Nullable LocalDate promisedOn) {}
