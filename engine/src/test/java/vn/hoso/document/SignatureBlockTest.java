package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.organisation.Role;

class SignatureBlockTest {

  @ParameterizedTest
  @CsvSource({
    "STANDING_COMMITTEE, Đảng ủy xã Sơn Hà, Đảng ủy xã Sơn Hà, T/M BAN THƯỜNG VỤ,",
    "STANDING_COMMITTEE, Tỉnh ủy Đông Giang, Tỉnh ủy Đông Giang, T/M BAN THƯỜNG VỤ,",
    "UNIT_HEAD, Đảng ủy xã Sơn Hà, Đảng ủy xã Sơn Hà, T/M BAN THƯỜNG VỤ,",
    "UNIT_HEAD, Ban Tổ chức Tỉnh ủy, Ban Tổ chức Tỉnh ủy, TRƯỞNG BAN,",
    "UNIT_HEAD, Văn phòng Ban Tổ chức Tỉnh ủy, Ban Tổ chức Tỉnh ủy, T/L TRƯỞNG BAN, CHÁNH VĂN PHÒNG",
    "UNIT_HEAD, Phòng Tổ chức cán bộ, Ban Tổ chức Tỉnh ủy, T/L TRƯỞNG BAN, TRƯỞNG PHÒNG",
    "UNIT_HEAD, Văn phòng Đảng ủy, Đảng ủy xã An Phú, T/L BAN THƯỜNG VỤ, CHÁNH VĂN PHÒNG",
    "APPRAISER, Phòng Tổ chức cán bộ, Ban Tổ chức Tỉnh ủy, T/L TRƯỞNG BAN, CÁN BỘ"
  })
  void the_position_and_the_body_of_the_heading_decide_in_what_form_is_signed(
      Role role, String unit, String body, String line, String title) {
    var block = SignatureBlock.by(role, "Cán bộ", unit, body, "Lò Thị Ửng");
    assertThat(block.line()).isEqualTo(line);
    assertThat(block.title()).isEqualTo(title);
    assertThat(block.name()).isEqualTo("Lò Thị Ửng");
  }

  @ParameterizedTest
  @CsvSource({
    "ON_BEHALF, T/M TRƯỞNG BAN",
    "FOR_THE_HEAD, K/T TRƯỞNG BAN",
    "BY_ORDER, T/L TRƯỞNG BAN"
  })
  void a_form_settled_elsewhere_is_kept(SigningForm form, String line) {
    assertThat(SignatureBlock.of(form, "Trưởng ban", null, null).line()).isEqualTo(line);
  }
}
