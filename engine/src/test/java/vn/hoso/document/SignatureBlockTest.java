package vn.hoso.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.organisation.Role;

class SignatureBlockTest {

  @ParameterizedTest
  @CsvSource({
    "STANDING_COMMITTEE, Ban Thường vụ Đảng ủy xã Sơn Hà, T/M BAN THƯỜNG VỤ ĐẢNG ỦY XÃ SƠN HÀ,",
    "UNIT_HEAD, Trưởng ban Tổ chức Tỉnh ủy, THỦ TRƯỞNG CƠ QUAN, Trưởng ban Tổ chức Tỉnh ủy",
    "APPRAISER, Cán bộ thẩm định, T/L TRƯỞNG BAN, Cán bộ thẩm định",
    "INTAKE_CLERK, Cán bộ tiếp nhận, T/L TRƯỞNG BAN, Cán bộ tiếp nhận"
  })
  void the_position_decides_in_what_form_is_signed(
      Role role, String position, String line, String title) {
    var block = SignatureBlock.by(role, position, "Trưởng ban", "Lò Thị Ửng");
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
