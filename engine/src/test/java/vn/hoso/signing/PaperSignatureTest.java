package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.Text;
import vn.hoso.state.WholeDossier;
import vn.hoso.unit.UnitKind;

/** The line above the signature, as the folder says. */
class PaperSignatureTest {

  @ParameterizedTest
  @CsvSource({
    "ON_BEHALF, , PROVINCE, Tỉnh ủy Đông Giang, T/M BAN THƯỜNG VỤ TỈNH ỦY",
    "ON_BEHALF, , GRASSROOTS_COMMITTEE, Đảng ủy xã Sơn Hà, T/M BAN THƯỜNG VỤ ĐẢNG ỦY XÃ SƠN HÀ",
    "ON_BEHALF, Đảng ủy, GRASSROOTS_COMMITTEE, Đảng ủy xã Sơn Hà, T/M ĐẢNG ỦY XÃ SƠN HÀ",
    "ON_BEHALF, , CELL, Chi bộ thôn Đông, T/M CHI BỘ THÔN ĐÔNG",
    "BY_ORDER, , PROVINCE, Tỉnh ủy Đông Giang, T/L BAN THƯỜNG VỤ TỈNH ỦY",
    "IN_PLACE, , BOARD, Ban Tổ chức Tỉnh ủy, K/T TRƯỞNG BAN",
    "IN_PLACE, , BOARD, Văn phòng Tỉnh ủy, K/T CHÁNH VĂN PHÒNG",
    "IN_PLACE, Bí thư, COMMITTEE, Đảng ủy Công an tỉnh, K/T BÍ THƯ",
    "HEAD, , ROOM, Phòng Tổ chức đảng, TRƯỞNG PHÒNG"
  })
  void a_body_is_signed_for_by_name_and_a_head_by_his_post(
      IssuedPaper.Form form, String organ, UnitKind kind, String unit, String line) {
    var issuer =
        new WholeDossier.Seat("ISSUER", PartCapacity.DECIDER, UUID.randomUUID(), unit, kind);
    assertThat(PaperSignature.block(paper(form, organ), issuer).line()).isEqualTo(line);
  }

  private static IssuedPaper paper(IssuedPaper.Form form, String organ) {
    return new IssuedPaper(
        null,
        "granted",
        null,
        null,
        form,
        organ,
        "QĐ",
        "QĐ",
        new Text("Quyết định", "Decision"),
        "papers/granted.txt",
        IssuedPaper.Per.DOSSIER,
        List.of(),
        null,
        false,
        "Kiểm thử",
        Confidence.ASSUMED);
  }
}
