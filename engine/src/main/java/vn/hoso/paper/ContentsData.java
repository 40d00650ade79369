package vn.hoso.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * What the table of contents of a dossier says, "Mục lục tài liệu trong hồ sơ".
 *
 * @param rows in the order the papers lie in the folder
 * @param printedOn the day of the print
 */
public record ContentsData(
    PaperHeading heading,
    String dossierCode,
    Concerned personConcerned,
    String request,
    List<Row> rows,
    LocalDate printedOn) {

  public ContentsData {
    rows = List.copyOf(rows);
  }

  /**
   * One paper.
   *
   * @param number số, ký hiệu; nullable, like every part below but the title
   * @param title trích yếu
   * @param firstSheet tờ số: the sheet it begins at; null where sheets before it were not counted,
   *     and for what does not lie in the folder
   * @param sheets how many it has
   * @param recorded whether it is only recorded and does not lie in the folder
   * @param note for people
   */
  public record Row(
      String number,
      LocalDate issuedOn,
      String title,
      String issuer,
      Integer firstSheet,
      Integer sheets,
      boolean recorded,
      String note) {}
}
