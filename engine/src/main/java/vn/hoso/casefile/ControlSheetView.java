package vn.hoso.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.paper.ControlSheetData;

/** Paper 06 for the screen: who had the dossier, from when to when, in time or not. */
public record ControlSheetView(List<HandoverView> rows) {

  /**
   * One step.
   *
   * @param giver who passed it on; null for the first
   * @param passedOnAt null while it is open
   * @param dueOn null where the step has no limit
   * @param result in time or not, in the language of whoever asks
   */
  public record HandoverView(
      String step,
      @Nullable String giver,
      String taker,
      Instant receivedAt,
      @Nullable Instant passedOnAt,
      @Nullable LocalDate dueOn,
      String result) {}

  static ControlSheetView of(ControlSheetData sheet) {
    return new ControlSheetView(sheet.rows().stream().map(ControlSheetView::row).toList());
  }

  private static HandoverView row(ControlSheetData.Row row) {
    return new HandoverView(
        row.step(),
        row.giver(),
        row.taker(),
        row.receivedAt(),
        row.passedOnAt(),
        row.dueOn(),
        row.result());
  }
}
