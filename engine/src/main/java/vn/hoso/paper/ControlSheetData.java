package vn.hoso.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What paper 06 says, "Phiếu kiểm soát quá trình giải quyết" (form 06, annex I of 03/2025/TT-VPCP).
 *
 * @param rows in the order the steps began
 */
public record ControlSheetData(
    PaperHeading heading,
    String dossierCode,
    Concerned personConcerned,
    String request,
    Instant printedAt,
    List<Row> rows) {

  public ControlSheetData {
    rows = List.copyOf(rows);
  }

  /**
   * One step.
   *
   * @param giver who passed it on; null for the first
   * @param passedOnAt null while it is open
   * @param dueOn null where the step has no limit
   * @param result in time or not, for people
   */
  public record Row(
      String step,
      String giver,
      String taker,
      Instant receivedAt,
      Instant passedOnAt,
      LocalDate dueOn,
      String result) {}
}
