package vn.hoso.folderintake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is not in force: it waits to be put into force, or is refused for what is wrong
 * with it.
 *
 * @param slug name of the folder
 * @param storedAt when it was taken in
 * @param effectiveFrom first day the folder itself names; null where it cannot be read
 * @param draftedBy name of who uploaded it; null where it came with the installation
 * @param findings why it cannot be used; empty where it only waits
 */
record DraftView(
    UUID id,
    String slug,
    Instant storedAt,
    @Nullable LocalDate effectiveFrom,
    @Nullable String draftedBy,
    List<DraftFinding> findings,
    List<DraftAct> actions) {

  /**
   * @param file path inside the folder; empty where the words name it
   * @param element id, field or code in it; empty for the file as a whole
   * @param reason what is wrong, in the language asked for
   */
  record DraftFinding(String file, String element, String reason) {}
}
