package vn.hoso.paper;

import java.util.List;
import java.util.Objects;

/** The hand-over record as its template prints it: every field a finished text. */
record DepositPage(
    String superiorUnit,
    String issuingUnit,
    String place,
    String issuedOn,
    String number,
    String dossierCode,
    Concerned personConcerned,
    String request,
    Side givenBy,
    Side takenBy,
    List<Row> rows,
    String count,
    boolean someUnreadable,
    String keptBack,
    String checksum,
    String note) {

  record Side(String name, String title) {}

  record Row(String title, String number, String issuedOn, String sheets, String note) {}

  static DepositPage of(DepositData data) {
    return new DepositPage(
        data.heading().superiorUnit(),
        data.heading().shortIssuer(),
        data.heading().place(),
        PaperDates.day(data.handedOn()),
        data.number(),
        data.dossierCode(),
        data.personConcerned(),
        data.request(),
        side(data.givenBy()),
        side(data.takenBy()),
        data.rows().stream().map(DepositPage::row).toList(),
        "%d tài liệu: %d có tệp, %d chỉ ghi nhận, %d thiếu hoặc hỏng tệp"
            .formatted(data.rows().size(), data.files(), data.recorded(), data.unreadable()),
        data.unreadable() > 0,
        data.keptBack() == 0 ? null : Integer.toString(data.keptBack()),
        data.checksum(),
        data.note());
  }

  private static Side side(DepositData.Side side) {
    var unit = side.unit() == null ? "" : ", " + side.unit();
    return new Side(side.name(), side.title() + unit);
  }

  private static Row row(DepositData.Row row) {
    return new Row(
        row.title(),
        Objects.requireNonNullElse(row.number(), ""),
        row.issuedOn() == null ? "" : PaperDates.shortDay(row.issuedOn()),
        row.sheets() == null ? "" : row.sheets().toString(),
        row.note());
  }
}
