package vn.hoso.paper;

import java.util.List;
import java.util.Objects;

/** The table of contents as its template prints it: every field a finished text. */
record ContentsPage(
    String superiorUnit,
    String issuingUnit,
    String place,
    String issuedOn,
    String dossierCode,
    Concerned personConcerned,
    String request,
    List<Row> rows,
    String count,
    boolean someRecorded) {

  record Row(
      String number, String issuedOn, String title, String issuer, String sheets, String note) {}

  static ContentsPage of(ContentsData data) {
    return new ContentsPage(
        data.heading().superiorUnit(),
        data.heading().shortIssuer(),
        data.heading().place(),
        PaperDates.day(data.printedOn()),
        data.dossierCode(),
        data.personConcerned(),
        data.request(),
        data.rows().stream().map(ContentsPage::row).toList(),
        PaperCount.of(data.rows().size(), recorded(data)),
        recorded(data) > 0);
  }

  private static int recorded(ContentsData data) {
    return (int) data.rows().stream().filter(ContentsData.Row::recorded).count();
  }

  private static Row row(ContentsData.Row row) {
    return new Row(
        Objects.requireNonNullElse(row.number(), ""),
        row.issuedOn() == null ? "" : PaperDates.shortDay(row.issuedOn()),
        row.title(),
        Objects.requireNonNullElse(row.issuer(), ""),
        sheets(row),
        Objects.requireNonNullElse(row.note(), ""));
  }

  /** "3" or "3-7". */
  private static String sheets(ContentsData.Row row) {
    if (row.firstSheet() == null) {
      return "";
    }
    boolean one = row.sheets() == null || row.sheets() == 1;
    return one
        ? row.firstSheet().toString()
        : row.firstSheet() + "-" + (row.firstSheet() + row.sheets() - 1);
  }
}
