package vn.hoso.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list and how far it has come.
 *
 * @param rowsRead rows looked at; grows while the list is checked
 * @param rowsBad rows with at least one error; they are never written
 * @param rowsNew good rows that would add something
 * @param rowsChanged good rows that would change something
 * @param rowsSame good rows that change nothing
 * @param rowsKept those among them that only say less than what is known: written where ticked
 * @param errors how many errors there are in all
 * @param rowsApplied rows written; grows while the list is written
 * @param rowsSkipped rows that had become wrong when their turn came
 * @param finishedAt null until everything is written
 */
public record ImportView(
    UUID id,
    ImportKind kind,
    String fileName,
    ImportStatus status,
    String uploadedByName,
    Instant uploadedAt,
    int rowsRead,
    int rowsBad,
    int rowsNew,
    int rowsChanged,
    int rowsSame,
    int rowsKept,
    int errors,
    int rowsApplied,
    int rowsSkipped,
    @Nullable Instant finishedAt,
    List<ImportAction> actions) {

  /** What may be done with a list now. */
  public enum ImportAction {
    APPLY_ALL,
    APPLY_GOOD_ROWS,
    DISCARD
  }

  static List<ImportAction> actions(ImportStatus status, int bad, int toWrite) {
    return switch (status) {
      case CHECKING, APPLYING, APPLIED, FAILED -> List.of(ImportAction.DISCARD);
      case CHECKED ->
          toWrite == 0
              ? List.of(ImportAction.DISCARD)
              : List.of(
                  bad == 0 ? ImportAction.APPLY_ALL : ImportAction.APPLY_GOOD_ROWS,
                  ImportAction.DISCARD);
    };
  }
}
