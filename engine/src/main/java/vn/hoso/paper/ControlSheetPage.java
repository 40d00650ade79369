package vn.hoso.paper;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.shared.HosoClock;

/** Paper 06 as the template prints it: every field a finished text. */
record ControlSheetPage(
    String superiorUnit,
    String issuingUnit,
    String place,
    String issuedOn,
    String dossierCode,
    Concerned personConcerned,
    String request,
    String printedAt,
    List<Row> rows) {

  record Row(
      String step,
      String giver,
      String taker,
      String receivedAt,
      String passedOnAt,
      String dueOn,
      String result) {}

  static ControlSheetPage of(ControlSheetData data) {
    LocalDate today = data.printedAt().atZone(HosoClock.ZONE).toLocalDate();
    return new ControlSheetPage(
        data.heading().superiorUnit(),
        data.heading().shortIssuer(),
        data.heading().place(),
        PaperDates.day(today),
        data.dossierCode(),
        data.personConcerned(),
        data.request(),
        PaperDates.moment(data.printedAt()),
        data.rows().stream().map(ControlSheetPage::row).toList());
  }

  private static Row row(ControlSheetData.Row row) {
    return new Row(
        row.step(),
        row.giver() == null ? "" : row.giver(),
        row.taker(),
        PaperDates.shortMoment(row.receivedAt()),
        row.passedOnAt() == null ? "" : PaperDates.shortMoment(row.passedOnAt()),
        row.dueOn() == null ? "" : PaperDates.shortDay(row.dueOn()),
        row.result());
  }
}
