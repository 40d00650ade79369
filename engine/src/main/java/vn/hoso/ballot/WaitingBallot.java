package vn.hoso.ballot;

import java.time.Instant;
import java.util.UUID;

/**
 * A tally that waits for somebody's confirmation; its numbers are asked for one by one.
 *
 * @param version what is to be confirmed
 */
public record WaitingBallot(
    UUID taskId,
    UUID dossierId,
    String dossierCode,
    String personName,
    String stepName,
    String unitName,
    int version,
    String enteredByName,
    Instant enteredAt) {}
