package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The procedures of a few steps, each walked its usual way by those who find it in their inbox. */
class SmallProceduresJourneyTest {

  private static final String WARD = "Chi bộ Cơ quan phường Trung Tâm";

  /**
   * One of them.
   *
   * @param unit that opens
   * @param asked what is answered then
   * @param people whose desks it goes over, who opens first
   * @param last the step that ends it
   * @param outcome how that shows to the cell
   */
  record Small(
      String slug,
      String unit,
      Map<String, String> asked,
      List<String> people,
      String last,
      String outcome) {

    @Override
    public String toString() {
      return slug;
    }
  }

  static Stream<Small> small() {
    return Stream.of(
        new Small(
            "transfer-internal",
            WARD,
            Map.of("destination", "Tổ dân phố 3"),
            List.of("chibo.trungtam", "bithu.trungtam", "tiepnhan.tinh", "truongphong.tinh"),
            "admitAtCell",
            "Đã công bố, ký ô 7"),
        new Small(
            "transfer-temporary",
            "Chi bộ thôn Đông",
            Map.of("destination", "An Thượng"),
            List.of("chibo.dong", "bithu.sonha", "bithu.anphu", "chibo.anphu"),
            "takeBack",
            "Đã trở về, ký ô 7, ô 8"),
        new Small(
            "transfer-abroad",
            "Chi bộ thôn Đông",
            Map.of("abroad", "labour"),
            List.of("chibo.dong", "bithu.sonha", "truongphong.tinh"),
            "takeBack",
            "Đã báo cáo, trở lại sinh hoạt"),
        new Small(
            "death-notice",
            WARD,
            Map.of(),
            List.of(
                "chibo.trungtam", "canbo.trungtam", "bithu.trungtam", "vanthu.xa", "tiepnhan.tinh"),
            "takeNoticeOver",
            "Đã nhận, đã ghi sổ"),
        new Small(
            "leaving-notice",
            WARD,
            Map.of(),
            List.of(
                "chibo.trungtam", "canbo.trungtam", "bithu.trungtam", "vanthu.xa", "tiepnhan.tinh"),
            "takeNoticeOver",
            "Đã nhận, đã ghi sổ"),
        new Small(
            "exemption",
            WARD,
            Map.of(),
            List.of("chibo.trungtam", "canbo.trungtam", "bithu.trungtam"),
            "awaitReturn",
            "Sinh hoạt lại trước hạn"));
  }

  @ParameterizedTest
  @MethodSource("small")
  void is_walked_from_the_cell_to_its_lawful_end(Small small) throws Exception {
    String person = Applicants.name();
    List<Desk> desks = small.people().stream().map(Desk::seated).toList();
    try {
      Desk.together(
          desks,
          () -> {
            Desk cell = desks.get(0);
            Walk.open(cell, small.slug(), person, small.unit(), small.asked());
            var walk = new Walk(small.slug(), person, desks).toEnd();
            assertThat(walk.walked).endsWith(small.last());
            cell.page.navigate(DemoProduct.address() + walk.address());
            cell.page.getByText("Đã trả kết quả").first().waitFor();
            cell.tab("Các bước").getByText(small.outcome()).first().waitFor();
          });
      assertThat(desks).allSatisfy(desk -> assertThat(desk.errors).isEmpty());
      assertThat(desks.get(0).faults()).isEmpty();
    } finally {
      desks.forEach(Desk::close);
    }
  }
}
