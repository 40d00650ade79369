package vn.hoso.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.audit.HistoryLine;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.shared.DayText;
import vn.hoso.shared.HosoClock;

/** The history as CSV that spreadsheets open, as far as whoever asks may read it. */
final class ArchiveHistory {

  private static final String HEAD =
      "TT,Ngày nhập,Giờ,Việc,Người thực hiện,Chức vụ,Ngày của việc,Bước,Lý do,Thay mặt,Chi tiết";

  private ArchiveHistory() {}

  static byte[] write(List<HistoryLine> lines) {
    var text =
        Stream.concat(Stream.of(HEAD), lines.stream().map(ArchiveHistory::row))
            .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The archive is kept in Vietnamese; of what cannot be read no kind is known. */
  private static String kind(HistoryLine line) {
    return Stream.of(DossierEventKind.values())
        .filter(each -> each.name().equals(line.kind()))
        .map(DossierEventKind::vi)
        .findFirst()
        .orElse("Mục không đọc được");
  }

  private static String row(HistoryLine line) {
    var at = line.at().atZone(HosoClock.ZONE);
    return Stream.of(
            Long.toString(line.seq()),
            DayText.of(at.toLocalDate()),
            "%02d:%02d:%02d".formatted(at.getHour(), at.getMinute(), at.getSecond()),
            kind(line),
            line.officialName(),
            line.positionLabel(),
            line.factDate() == null ? null : DayText.of(line.factDate()),
            line.stepName(),
            line.sentence(),
            line.onBehalfOf(),
            Objects.toString(line.details(), null))
        .map(ArchiveHistory::cell)
        .collect(Collectors.joining(","));
  }

  /** A cell that begins like a formula would be one in a spreadsheet. */
  private static String cell(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    var safe = "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
