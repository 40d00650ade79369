package vn.hoso.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of a hand-over.
 *
 * @param files how many papers went with their file
 * @param unreadable how many had lost it
 * @param keptBack how many papers of the dossier were not for whoever handed over
 * @param checksum of the files
 * @param signedFileName of the signed copy; null until it is kept
 * @param cancelledAt null while it holds, as who cancelled it and why
 */
public record DepositView(
    UUID id,
    String number,
    LocalDate handedOn,
    String givenBy,
    String givenByTitle,
    String takenBy,
    String takenByTitle,
    String takenByUnit,
    @Nullable String note,
    int files,
    int recorded,
    int unreadable,
    int keptBack,
    String checksum,
    Instant enteredAt,
    String enteredByName,
    @Nullable String signedFileName,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledByName,
    @Nullable String cancelReason) {}
