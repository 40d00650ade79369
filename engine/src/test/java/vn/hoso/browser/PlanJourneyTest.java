package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.browser.ListActs.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.hoso.TestPdf;

/**
 * A list in sections from the sheets of an office to the decision: taken in, voted on, handed in,
 * weighed, decided in part, written out and printed.
 */
class PlanJourneyTest {

  private static final int SOME = ThreadLocalRandom.current().nextInt(1000, 9999);
  private static final String PLAN = "Quy hoạch nhiệm kỳ 2030–2035, lần " + SOME;
  private static final String HEAD = "Quách Văn Sơn";
  private static final String FIRST = "Quách Thị Hà";
  private static final String MISSED = "Quách Văn Lâm";
  private static final String LEFT_OUT = "Quách Văn Thọ";
  private static final String REMOVED = "Quách Văn Nghỉ";
  private static final String NOT_PROPOSED = "Chưa đủ thời gian công tác ở cơ sở.";

  @Test
  void a_plan_is_taken_in_voted_decided_in_part_and_written_out() throws Exception {
    try (Desk committee = Desk.of("bithu.songcau");
        Desk intake = Desk.of("tiepnhan.tinh");
        Desk appraiser = Desk.of("thamdinh.canbo");
        Desk verifier = Desk.of("baove.tinh");
        Desk decider = Desk.of("thuongtruc.tinh")) {
      var desks = List.of(committee, intake, appraiser, verifier, decider);
      Desk.together(
          desks,
          () -> {
            listIsTakenIn(committee);
            cellsAreReachedByKeyboard(committee);
            committeeVotes(committee);
            committeeHandsIn(committee);
            intake.takeUp(PLAN).choose("outcome", "received").complete();
            roomWeighs(appraiser);
            verifier.takeUp(PLAN).choose("outcome", "checked").complete();
            provinceDecidesInPart(decider);
            listIsWrittenOut(decider);
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.errors).isEmpty());
      assertThat(decider.faults()).isEmpty();
    }
  }

  private static void listIsTakenIn(Desk committee) {
    committee.page.navigate(DemoProduct.address() + "/ho-so/lap");
    committee.page.locator("input[name='procedure'][value='planning']").check();
    committee.page.locator("input[name='asked-titleGroup'][value='leaders']").check();
    committee.page.locator("#heading").fill(PLAN);
    committee.press("Lập hồ sơ theo danh sách");
    committee.page.getByText("Đã lập hồ sơ").waitFor();
    committee.page.locator("#item-term").selectOption("2030-2035");
    committee.page.locator("#item-level").selectOption("commune");
    committee.press("Lưu$");
    committee.page.getByText("Đã ghi chung cho cả danh sách.").waitFor();
    committee.press("Nhập từ bảng tính");
    ListActs.check(committee, "phu-luc-2.xlsx", added("Xuất sắc"));
    committee.page.getByText("Ghi tối đa ba mức").waitFor();
    assertThat(committee.page.locator("#import-errors + p + *").innerText())
        .as("the cell it stands in")
        .contains("H12", "Xuất sắc");
    committee.screenshot("60-quy-hoach-o-sai");
    assertThat(committee.faults()).isEmpty();
    mended(committee);
    committee.press("Nhập từ bảng tính");
    ListActs.check(committee, "phu-luc-1.xlsx", carried());
    ListActs.takeIn(committee, "Ghi tất cả 1 dòng", 1);
    row(committee, REMOVED).waitFor();
    assertThat(committee.page.locator(".grid").innerText())
        .contains(
            "I. Chức danh cấp trưởng (1)",
            "II. Chức danh cấp phó (3)",
            "III. Đưa ra khỏi quy hoạch (1)",
            "Cao cấp");
  }

  /** The cell is mended in the sheet and the sheet handed in again: nothing was written before. */
  private static void mended(Desk committee) {
    committee.press("Xóa lần nhập này");
    committee.page.locator(".dialog .button--danger, .dialog .button--main").first().click();
    ListActs.check(committee, "phu-luc-2.xlsx", added("HTXSNV, HTTNV"));
    ListActs.takeIn(committee, "Ghi tất cả 4 dòng", 4);
    row(committee, MISSED).waitFor();
  }

  private static void cellsAreReachedByKeyboard(Desk committee) {
    committee.page.locator(".grid-frame").focus();
    var cell = committee.page.locator(".grid-input");
    cell.waitFor();
    for (int at = 0; at < 5; at++) {
      committee.page.keyboard().press("ArrowRight");
    }
    committee.page.keyboard().type("Thạc sĩ");
    assertThat(cell.inputValue()).as("typed over").isEqualTo("Thạc sĩ");
    committee.page.keyboard().press("Enter");
    committee.page.getByText("Đã lưu.").waitFor();
    committee.screenshot("61-quy-hoach-luoi");
  }

  /** The leadership closes the list of those eligible, then three ballots name by name. */
  private static void committeeVotes(Desk committee) {
    committee.choose("outcome", "nextTerm").choose("managedByProvince", "false").complete();
    committee.takeUp(PLAN);
    ListActs.rest(committee, "eligibleSource");
    committee.today("metOn").complete();
    for (int meeting = 1; meeting <= 3; meeting++) {
      committee.takeUp(PLAN);
      ListActs.vote(committee, 30, Map.of(MISSED, 18, LEFT_OUT, 16));
      if (meeting == 1) {
        ballot(committee, "62-quy-hoach-kiem-phieu");
        assertThat(committee.faults()).isEmpty();
      }
      committee.confirmedBy("uyvien.songcau").today("metOn").complete();
    }
  }

  private static void ballot(Desk desk, String picture) {
    desk.page.locator(".ballot__names").evaluate("it => it.scrollIntoView()");
    desk.screenshot(picture);
  }

  private static void committeeHandsIn(Desk committee) {
    committee.takeUp(PLAN);
    ListActs.settle(committee, "notProposed", NOT_PROPOSED, LEFT_OUT);
    ListActs.rest(committee, "proposed");
    for (String code : List.of("TTr-QH", "DS-QH", "BB-QH")) {
      committee.upload(code, TestPdf.written("Mẫu " + code, PLAN), false);
    }
    for (String paper : List.of("Sơ yếu lý lịch", "Nhận xét", "Kết luận", "Bản kê khai")) {
      committee.record(paper);
    }
    committee.complete();
  }

  private static void roomWeighs(Desk appraiser) {
    appraiser.takeUp(PLAN);
    row(appraiser, HEAD).waitFor();
    appraiser.screenshot("78-quy-hoach-tham-dinh");
    ListActs.rest(appraiser, "eligible");
    appraiser.choose("outcome", "eligible").write("opinion", "Đã soát tiêu chuẩn, độ tuổi.");
    appraiser.complete();
  }

  private static void provinceDecidesInPart(Desk decider) {
    decider.takeUp(PLAN);
    ListActs.vote(decider, 13, Map.of(MISSED, 6)).confirmedBy("uyvien.tinh");
    ballot(decider, "63-quy-hoach-quyet-dinh");
    decider.choose("outcome", "approved").today("metOn").complete();
  }

  private static void listIsWrittenOut(Desk decider) throws IOException {
    decider.page.navigate(DemoProduct.address() + "/ho-so");
    decider.page.getByText(PLAN).first().click();
    row(decider, FIRST).waitFor();
    assertThat(row(decider, MISSED).innerText()).contains("Không phê duyệt");
    assertThat(row(decider, LEFT_OUT).innerText()).contains("Không đưa vào", NOT_PROPOSED);
    assertThat(row(decider, REMOVED).innerText()).contains("Đưa ra khỏi quy hoạch");
    decider.screenshot("64-quy-hoach-ket-qua");
    decider.page.getByText("Cơ cấu", new Page.GetByTextOptions().setExact(true)).click();
    decider.page.getByText("từ 25%").waitFor();
    decider.screenshot("77-quy-hoach-co-cau");
    sheetHoldsTheListAndItsSummary(decider);
    allIsPrinted(decider);
  }

  private static void sheetHoldsTheListAndItsSummary(Desk decider) throws IOException {
    var file = decider.page.waitForDownload(() -> link(decider, "Tải danh sách").click());
    try (var book = new XSSFWorkbook(Files.newInputStream(file.path()))) {
      assertThat(cells(book.getSheetAt(0)))
          .anySatisfy(line -> assertThat(line).contains(HEAD, "Phê duyệt"))
          .anySatisfy(line -> assertThat(line).contains(MISSED, "Không phê duyệt"))
          .anySatisfy(line -> assertThat(line).contains(LEFT_OUT, NOT_PROPOSED))
          .anySatisfy(line -> assertThat(line).contains(REMOVED, "Đưa ra khỏi quy hoạch"));
      assertThat(cells(book.getSheetAt(1)))
          .anySatisfy(line -> assertThat(line).contains("Nữ", "1"));
    }
  }

  private static Locator link(Desk desk, String name) {
    return desk.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  /** What stands in each row of a sheet, as it is shown. */
  private static List<List<String>> cells(Sheet sheet) {
    var shown = new DataFormatter();
    var lines = new ArrayList<List<String>>();
    for (var line : sheet) {
      var cells = new ArrayList<String>();
      line.forEach(cell -> cells.add(shown.formatCellValue(cell)));
      lines.add(cells);
    }
    return lines;
  }

  private static void allIsPrinted(Desk decider) {
    decider.page.evaluate("window.print = () => document.body.setAttribute('data-printed', 'yes')");
    decider.press("In danh sách");
    decider.page.locator("body[data-printed]").waitFor();
    decider.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(row(decider, FIRST).isVisible()).isTrue();
    assertThat(decider.page.locator("#main-nav").isVisible()).isFalse();
    decider.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private static byte[] carried() {
    return PlanSheet.carried(
        PlanSheet.head("A", "Nhiệm kỳ 2030–2035"),
        PlanSheet.head("III", "Đưa ra khỏi quy hoạch"),
        PlanSheet.head(null, "Phó Chủ tịch HĐND"),
        PlanSheet.row(
            "1",
            REMOVED,
            "1968",
            null,
            "Trưởng ban",
            "Phó Chủ tịch HĐND",
            null,
            "Cử nhân",
            "Cao cấp",
            "15-QĐ/TU",
            "HTNV, HTNV, HTNV",
            "Đưa ra khỏi quy hoạch"));
  }

  private static byte[] added(String ratings) {
    return PlanSheet.added(
        PlanSheet.head("A", "Nhiệm kỳ 2030–2035"),
        PlanSheet.head("I", "Chức danh cấp trưởng"),
        PlanSheet.head(null, "Bí thư Đảng ủy – Số lượng đề nghị: 2 – Danh sách giới thiệu: 1"),
        person("1", HEAD, "12/03/1985", null, "Thạc sĩ Luật", "Cao cấp", "HTTNV"),
        PlanSheet.head("II", "Chức danh cấp phó"),
        PlanSheet.head(null, "Phó Bí thư Đảng ủy – Số lượng đề nghị: 3 – Danh sách giới thiệu: 3"),
        person("2", FIRST, null, "1990", "Kỹ sư", "Trung cấp", "HTXSNV, HTTNV"),
        person("3", MISSED, "1988", null, "Kỹ sư", "Trung cấp", ratings),
        person("4", LEFT_OUT, "07/1991", null, "Cử nhân", "Cao cấp", "HTNV"));
  }

  private static String[] person(
      String number,
      String name,
      String male,
      String female,
      String education,
      String theory,
      String ratings) {
    return PlanSheet.row(number, name, male, female, "Trưởng ban", education, theory, ratings);
  }
}
