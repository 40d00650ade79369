package vn.hoso.filecheck;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.file.KeptState;

/**
 * What was found when every kept file was looked at.
 *
 * @param endedAt null while it goes on, and where a stop cut it off
 * @param askedByName null for that of every night
 * @param checked files that papers speak of
 * @param missing of them, those that are gone
 * @param changed of them, those that are not what was kept
 * @param orphaned kept files no paper speaks of; they are left where they are
 * @param cleared arrivals that were never kept, older than a day, taken away
 * @param faults the first 200 of the missing and changed ones
 */
public record FileSweepView(
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String askedByName,
    int checked,
    int missing,
    int changed,
    int orphaned,
    int cleared,
    List<FileFaultView> faults) {

  /**
   * A file that suffered.
   *
   * @param file the beginning of its name in the store
   * @param dossierCodes of the dossiers the asker sees
   * @param otherDossiers how many more it belongs to
   */
  public record FileFaultView(
      KeptState state, String file, List<String> dossierCodes, int otherDossiers) {}
}
