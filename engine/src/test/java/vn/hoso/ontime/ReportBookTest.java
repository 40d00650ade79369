package vn.hoso.ontime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ReportBookTest {

  @Test
  void where_more_is_late_than_can_be_added_up_the_sheet_says_so_and_holds_no_number()
      throws IOException {
    var day = LocalDate.of(2026, 9, 30);
    var view =
        new OnTimeView(
            "2026-Q3",
            day,
            day,
            day,
            UUID.randomUUID(),
            "Tỉnh ủy",
            OnTimeFigures.of(1, 9_000, 0, 0, 1_001, 0, day),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var out = new ByteArrayOutputStream();
    ReportBook.write(new OnTimeReport(view, Optional.empty(), Optional.empty()), out);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
      assertThat(sheet.getLastRowNum()).isEqualTo(4);
      assertThat(sheet.getRow(4).getCell(0).getStringCellValue())
          .startsWith("Có 10001 lượt quá hạn, nhiều hơn 10000");
      assertThat(sheet.getRow(4).getLastCellNum()).isEqualTo((short) 1);
    }
  }
}
