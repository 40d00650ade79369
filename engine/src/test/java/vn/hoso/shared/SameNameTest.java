package vn.hoso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

  @ParameterizedTest
  @CsvSource({
    "Trần Văn Hùng, TRẦN VĂN HÙNG, YES",
    "Trần Văn Hùng, TRAN VAN HUNG, YES",
    "Trần Văn Hùng, tran van hung, YES",
    "Nguyễn Thị Hòa, Nguyễn Thị Hoà, YES",
    "Đỗ Thị Đào, DO THI DAO, YES",
    "Đỗ Thị Đào, Ðỗ Thị Ɖào, YES",
    "H'Yéo Niê, H’Yéo Niê, YES",
    "Trần Văn Hùng, Trần Văn Hưng, NO",
    "Trần Văn Hùng, Trần Văn Hững, NO",
    "Lê Thị Hà, Lê Thị Hạ, NO",
    "Lê Văn Tân, Lê Văn Tăn, NO",
    "Chi bộ thôn Đông, Chi bộ thôn Dống, NO",
    "Trần Văn Hùng, Lê Văn Hùng, NO",
    "Trần Thị Hoa, Trần Thị Hòa, PERHAPS",
    "Lê Ân, Lê An, PERHAPS",
    "Trần Van Hùng, Trần Văn Hung, PERHAPS",
  })
  void names_are_the_same_unless_accents_on_both_sides_contradict(
      String one, String other, SameName same) {
    assertThat(SameName.of(one, other)).isEqualTo(same);
    assertThat(SameName.of(other, one)).isEqualTo(same);
    assertThat(SameName.of(Normalizer.normalize(one, Normalizer.Form.NFD), other)).isEqualTo(same);
  }

  @Test
  void letters_nobody_sees_are_no_letters() {
    assertThat(Letters.composed("Lê\u200B Thi\u200D\u0323 Ha\u0300\uFEFF")).isEqualTo("Lê Thị Hà");
  }
}
