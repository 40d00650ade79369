package vn.hoso.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record of the hand-over of a dossier says, "Biên bản giao nhận hồ sơ lưu trữ".
 *
 * @param number as the office gave it
 * @param rows the papers, in the order of the index
 * @param keptBack how many papers of the dossier are not on it
 * @param checksum of the files handed over
 */
public record DepositData(
    PaperHeading heading,
    String number,
    LocalDate handedOn,
    String dossierCode,
    Concerned personConcerned,
    String request,
    Side givenBy,
    Side takenBy,
    List<Row> rows,
    int files,
    int recorded,
    int unreadable,
    int keptBack,
    String checksum,
    @Nullable String note) {

  public DepositData {
    rows = List.copyOf(rows);
  }

  /**
   * Who gives, or who takes.
   *
   * @param unit nullable
   */
  public record Side(String name, String title, @Nullable String unit) {}

  /**
   * One paper.
   *
   * @param number số, ký hiệu; nullable, as the day
   * @param note its state
   */
  public record Row(
      String title,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable Integer sheets,
      String note) {}
}
