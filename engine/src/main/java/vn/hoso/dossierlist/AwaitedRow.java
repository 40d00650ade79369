package vn.hoso.dossierlist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent out and had no answer on a day.
 *
 * @param slug the procedure
 * @param rule name of what the folder says is awaited
 * @param revisionId the revision that governs the dossier now
 * @param personName whom it is about, or what its list is called
 * @param keeperName the unit that looks for the answer
 * @param sentTo whom it was sent to; null where nothing is asked of that
 * @param answeredOn the answer that came later; null where there is none yet
 */
public record AwaitedRow(
    UUID dossierId,
    String code,
    String slug,
    String rule,
    UUID revisionId,
    String personName,
    String keeperName,
    @Nullable String sentTo,
    LocalDate sentOn,
    @Nullable LocalDate answeredOn) {}
