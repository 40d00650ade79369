package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoso.Browsers;

/**
 * A member moves from a ward to a commune: his old home fills the letter box by box and gives him
 * his file, his new home compares it with the index and admits him, his old home strikes him off
 * its list. Each side works at desks of its own.
 */
class TransferJourneyTest {

  private static final String PERSON = Applicants.name();
  private static final String HERE = "Chi bộ Tổ dân phố 1";
  private static final String THERE = "Chi bộ thôn An Thượng";
  private static final String KEPT = "Không đang bị kiểm tra, giám sát";

  @Test
  void a_member_moves_between_two_communes_and_each_side_does_its_part() throws Exception {
    try (Desk cell = Desk.seated("chibo.trungtam");
        Desk section = Desk.seated("bophan.trungtam");
        Desk committee = Desk.seated("bithu.trungtam");
        Desk intake = Desk.seated("tiepnhan.tinh");
        Desk room = Desk.seated("thamdinh.tinh");
        Desk head = Desk.seated("truongphong.tinh");
        Desk board = Desk.seated("truongban.tinh");
        Desk committeeThere = Desk.seated("bithu.anphu");
        Desk cellThere = Desk.seated("chibo.anphu")) {
      var origin = List.of(cell, section, committee, intake, room, head, board);
      var destination = List.of(committeeThere, cellThere);
      var desks = Stream.of(origin, destination).flatMap(List::stream).toList();
      var walk = new Walk("transfer", PERSON, desks);
      Desk.together(
          desks,
          () -> {
            Walk.open(cell, "transfer", PERSON, HERE, Map.of("destination", "An Thượng"));
            originIntroduces(walk);
            destinationSeesNothing(walk, committeeThere, cellThere);
            fileIsGivenToTheMember(walk);
            destinationComparesTheFile(walk);
            destinationAdmits(walk, committeeThere, cellThere);
            originStrikesHimOff(walk, cell);
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.faults()).isEmpty());
    }
  }

  /**
   * Boxes 1, 2, 3 and 5: the last checks the file, and says no where the index is not certified.
   */
  private static void originIntroduces(Walk walk) {
    Desk cell = walk.to("remarkAtCell");
    cell.drawn().screenshot("31-chi-bo-ghi-o-1");
    Desk room = walk.to("checkFile");
    refused(room, "indexCertified", "nơi đến không tiếp nhận");
    refused(room, "nothingOpen", "hãy tạm dừng giải quyết hồ sơ");
    room.drawn().screenshot("32-kiem-tra-muc-luc");
    walk.to("numberPaper");
    assertThat(walk.walked)
        .containsSubsequence("remarkAtCell", "signSectionBox", "completeFile", "introduce");
  }

  /** What is not so is refused in the words of the rule. */
  private static void refused(Desk desk, String field, String why) {
    desk.choose(field, "false");
    desk.page.locator(".step-panel__main").click();
    desk.page.getByText(why).first().waitFor();
    desk.choose(field, "true");
    desk.page.getByText(why).first().waitFor(Desk.gone());
  }

  private static void destinationSeesNothing(Walk walk, Desk... destination) {
    for (Desk desk : destination) {
      assertThat(desk.hasWork(PERSON)).isFalse();
      desk.page.navigate(DemoProduct.address() + walk.address());
      desk.page.getByText("Không tìm thấy").waitFor();
      desk.errors.removeIf(error -> error.contains("404"));
    }
  }

  private static void fileIsGivenToTheMember(Walk walk) {
    Desk room = walk.to("giveFile");
    room.drawn().screenshot("33-giao-ho-so");
    assertThat(room.page.locator(".step-panel__main").innerText())
        .as("who is next")
        .contains("Đối chiếu hồ sơ với mục lục");
  }

  private static void destinationComparesTheFile(Walk walk) {
    Desk room = walk.to("receiveMember");
    refused(room, "indexFits", "chọn kết quả tương ứng");
    room.page.locator(".paper-file").filter(holding("giay-to-mục-lục")).click();
    room.drawn().screenshot("34-noi-den-doi-chieu");
  }

  /** Boxes 8 and 10. The cell reads what its side may, at its desk and on a telephone. */
  private static void destinationAdmits(Walk walk, Desk committeeThere, Desk cellThere) {
    assertThat(walk.to("signGrassrootsBox")).isSameAs(committeeThere);
    assertThat(walk.to("admitAtCell")).isSameAs(cellThere);
    cellThere.drawn().screenshot("35-chi-bo-cong-bo");
    assertThat(steps(cellThere)).contains("Đồng chí chấp hành tốt").doesNotContain(KEPT);
    cellThere.page.setViewportSize(360, 740);
    assertThat(Browsers.scrollsSideways(cellThere.page)).isFalse();
    cellThere.page.setViewportSize(1280, 800);
  }

  private static void originStrikesHimOff(Walk walk, Desk cell) {
    Desk room = walk.to("reconcile");
    assertThat(steps(room)).as("who asked that nothing be open").contains(KEPT);
    walk.toEnd();
    assertThat(walk.walked).endsWith("reconcile");
    cell.page.navigate(DemoProduct.address() + walk.address());
    cell.page.getByText("Đã trả kết quả").first().waitFor();
    assertThat(cell.page.locator(".paper-file").filter(holding("Phiếu báo")).innerText())
        .contains("-PB/");
    homeIs(cell, THERE);
  }

  /** In the list of members, as who opens the next dossier finds him. */
  private static void homeIs(Desk cell, String home) {
    cell.page.navigate(DemoProduct.address() + "/ho-so/lap");
    cell.page.locator("input[name='procedure'][value='transfer']").check();
    cell.page.locator("#person-name").fill(PERSON);
    cell.page.locator("#person-birth").fill("6/5/1980");
    cell.press("Tìm$");
    cell.page.getByText(home).first().waitFor();
  }

  /** The tab of the steps done so far, and the values written there. */
  private static String steps(Desk desk) {
    var panel = desk.tab("Các bước");
    panel.getByText("ghi ô 1").first().waitFor();
    return panel.innerText();
  }

  private static Locator.FilterOptions holding(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
