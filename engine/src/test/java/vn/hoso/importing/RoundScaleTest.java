package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.ListLine;
import vn.hoso.MeasuredPage;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.signing.Signings;
import vn.hoso.unit.UnitView;

/**
 * A round of 12,000 badges: prepared from a spreadsheet with wrong rows in it, checked, printed as
 * one list, decided, numbered. Only when asked for: it measures, and leaves its rows behind.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "hoso.measure", matches = "true")
class RoundScaleTest {

  private static final int ROWS = 12_000;
  private static final int WRONG = 12;
  private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ", "Vũ"};
  private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Minh", "Ngọc", "Quang", "Thu"};
  private static final String[] GIVEN = {"An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh"};
  private static final String[] YEARS = {"30", "40", "45", "50", "55"};

  @Autowired AdmissionLine line;
  @Autowired ListLine lists;
  @Autowired Imports imports;
  @Autowired ImportWork work;
  @Autowired Signings signings;
  @Autowired Items items;

  private final List<String> rows = new ArrayList<>();
  private long from;

  @Test
  void a_round_of_twelve_thousand_is_prepared_checked_printed_and_decided() throws IOException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("badge", cell.parentId(), Role.SECRETARY, cell.id());
    StepRecordView step = line.claim(dossier);
    CurrentUser secretary = line.worker(step);
    byte[] file = workbook();
    long start = System.nanoTime();
    from = start;
    UUID batch =
        imports
            .upload(
                secretary, ImportKind.ITEMS, step.id(), "dot.xlsx", new ByteArrayInputStream(file))
            .id();
    work.run(batch);
    ImportView checked = imports.view(secretary, batch);
    assertThat(checked.rowsBad()).isEqualTo(WRONG);
    assertThat(checked.rowsNew()).isEqualTo(ROWS - WRONG);
    lap("sheet of %.1f MB checked, %d wrong rows named".formatted(file.length / 1e6, WRONG));
    imports.apply(secretary, batch, true, List.of());
    work.run(batch);
    assertThat(imports.view(secretary, batch).rowsApplied()).isEqualTo(ROWS - WRONG);
    lap("people entered in the register, list written");
    play(dossier);
    assertThat(items.of(dossier))
        .hasSize(ROWS - WRONG)
        .allMatch(item -> "granted".equals(item.outcome()))
        .allMatch(item -> !item.values().get("badgeNumber").isEmpty());
    report(Duration.ofNanos(System.nanoTime() - start), load);
  }

  private void play(UUID dossier) {
    done(dossier, "prepared");
    done(dossier, "submitted");
    done(dossier, "received");
    done(dossier, "eligible");
    lap("handed in, received, every case appraised");
    done(dossier, "granted");
    lap("decided");
    StepRecordView step = line.claim(dossier);
    CurrentUser drafter = line.worker(step);
    var draft = signings.makeDraft(drafter, dossier);
    lap("decision drafted with its list");
    assertThat(signings.shown(drafter, dossier, draft.id())).isNotNull();
    lap("printed as one PDF");
    List.of("drafted", "initialled", "signed", "numbered", "issued")
        .forEach(outcome -> line.complete(dossier, outcome));
    lap("signed, numbered, issued");
    done(dossier, "numbered");
    lap("badges numbered");
  }

  private void done(UUID dossier, String outcome) {
    StepRecordView step = line.current(dossier);
    StepRecordView claimed = step.holderId() == null ? line.claim(dossier) : step;
    lists.whole(line.worker(claimed), claimed, outcome);
    line.complete(dossier, outcome);
  }

  private void lap(String what) {
    long now = System.nanoTime();
    rows.add(String.format(Locale.ROOT, "| %s | %.1f s |%n", what, (now - from) / 1e9));
    from = now;
  }

  private void report(Duration all, double load) throws IOException {
    String table =
        String.format(
                Locale.ROOT,
                "%s, %d cores, load before %.1f, Java %s.%n%n| what | measured |%n|---|---|%n",
                LocalDate.now(HosoClock.ZONE),
                Runtime.getRuntime().availableProcessors(),
                load,
                Runtime.version().feature())
            + String.join("", rows)
            + String.format(
                Locale.ROOT,
                "| **all of it, goal ≤ 300 s** | **%.1f s** |%n",
                all.toMillis() / 1e3);
    MeasuredPage.write("round", table);
  }

  /** Every thousandth row is wrong: a badge that does not exist. */
  private static byte[] workbook() throws IOException {
    List<String> headings =
        List.of(
            "Họ và tên",
            "Giới tính",
            "Ngày sinh",
            "Số căn cước hoặc chứng minh",
            "Quê quán",
            "Huy hiệu (năm)",
            "Trường hợp",
            "Ngày kết nạp",
            "Ngày chính thức",
            "Nơi đề nghị");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Danh sách");
      for (int column = 0; column < headings.size(); column++) {
        sheet.value(0, column, headings.get(column));
      }
      for (int row = 0; row < ROWS; row++) {
        String[] cells = row(row);
        for (int column = 0; column < cells.length; column++) {
          sheet.value(row + 1, column, cells[column]);
        }
      }
    }
    return out.toByteArray();
  }

  private static String[] row(int row) {
    boolean wrong = row % (ROWS / WRONG) == 0;
    return new String[] {
      FAMILY[row % 7] + " " + MIDDLE[row / 7 % 7] + " " + GIVEN[row / 49 % 7],
      row % 2 == 0 ? "Nam" : "Nữ",
      "%02d/%02d/%d".formatted(1 + row % 28, 1 + row % 12, 1940 + row % 35),
      "%012d".formatted(77_000_000_000L + row),
      "Xã Sơn Hà, tỉnh Đông Giang",
      wrong ? "31 năm" : YEARS[row % YEARS.length] + " năm",
      row % 50 == 0 ? "Tặng sớm" : "Đủ tuổi Đảng",
      "10/10/%d".formatted(1970 + row % 25),
      "10/10/%d".formatted(1971 + row % 25),
      "Chi bộ thôn Đông"
    };
  }
}
