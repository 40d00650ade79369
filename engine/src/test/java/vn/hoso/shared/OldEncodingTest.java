package vn.hoso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OldEncodingTest {

  @Test
  void names_in_tcvn3_are_recognised_and_read() {
    Map.ofEntries(
            Map.entry("TrÇn ThÞ Hµ", "Trần Thị Hà"),
            Map.entry("§ç Minh TuÊn", "Đỗ Minh Tuấn"),
            Map.entry("Bïi ThÕ Hïng", "Bùi Thế Hùng"),
            Map.entry("NguyÔn V¨n Hoµng", "Nguyễn Văn Hoàng"),
            Map.entry("Ph¹m ThÞ Ph\u00AD¬ng", "Phạm Thị Phương"),
            Map.entry("Lª Quèc Kh¸nh", "Lê Quốc Khánh"),
            Map.entry("Hå ChÝ Minh", "Hồ Chí Minh"),
            Map.entry("§Æng Ngäc ¸nh", "Đặng Ngọc ánh"),
            Map.entry("Vò ThÞ Xu©n", "Vũ Thị Xuân"),
            Map.entry("X· S¬n Hµ", "Xã Sơn Hà"),
            Map.entry("tØnh §«ng Giang", "tỉnh Đông Giang"),
            Map.entry("NGUYÔN V¡N B×NH", "NGUYỄN VĂN BÌNH"),
            Map.entry("Ng« ThÞ TuyÕt", "Ngô Thị Tuyết"),
            Map.entry("§oµn ThÞ Bé", "Đoàn Thị Bộ"),
            Map.entry("N÷", "Nữ"))
        .forEach((old, meaning) -> assertRead(OldEncoding.TCVN3, old, meaning));
  }

  @Test
  void names_in_vni_are_recognised_and_read() {
    Map.ofEntries(
            Map.entry("Traàn Thò Haø", "Trần Thị Hà"),
            Map.entry("Nguyeãn Vaên Huøng", "Nguyễn Văn Hùng"),
            Map.entry("Leâ Thò Baïch Tuyeát", "Lê Thị Bạch Tuyết"),
            Map.entry("Ñaëng Quoác Cöôøng", "Đặng Quốc Cường"),
            Map.entry("Phaïm Ngoïc Aùnh", "Phạm Ngọc Ánh"),
            Map.entry("NGUYEÃN THÒ ÑAØO", "NGUYỄN THỊ ĐÀO"),
            Map.entry("Xaõ Sôn Haø", "Xã Sơn Hà"),
            Map.entry("Nöõ", "Nữ"))
        .forEach((old, meaning) -> assertRead(OldEncoding.VNI, old, meaning));
  }

  @Test
  void names_in_unicode_and_of_other_languages_are_left_alone() {
    for (String name :
        List.of(
            "Nguyễn Thị Hòa",
            "Hoà",
            "Thuỷ",
            "Lê Quý Đôn",
            "Vũ Hà My",
            "Ðặng Ánh",
            "Y Bhăm Êban",
            "H'Hen Niê",
            "Đỗ Bích My",
            "Trịnh Khoá",
            "NGUYỄN VĂN ÂU",
            "Xã Ea Súp, tỉnh Đắk Lắk",
            "François Müller",
            "José Peña",
            "TRAN THI HA",
            "Ngô Thị Ý",
            "Lý Uyên",
            "Phạm Quyền",
            "Số 12½ phố Huế",
            "Thôn Giếng",
            "Nguyễn Thuở",
            "Võ Thị Sáu – Bí thư",
            "15-QĐ/TU",
            "CĐ Sư phạm",
            "Phó Chủ tịch HĐND")) {
      assertThat(OldEncoding.of(Letters.composed(name))).as(name).isEmpty();
    }
  }

  @Test
  void text_that_could_be_both_is_only_read_where_somebody_suspects_it() {
    assertThat(OldEncoding.of("Vò An")).isEmpty();
    assertThat(OldEncoding.TCVN3.reads("Vò An").orElseThrow().meaning()).isEqualTo("Vũ An");
    assertThat(OldEncoding.TCVN3.reads("Lê Văn Tám")).isEmpty();
  }

  private static void assertRead(OldEncoding encoding, String old, String meaning) {
    var found = OldEncoding.of(Letters.composed(old));
    assertThat(found).as(old).isPresent();
    assertThat(found.get().encoding()).isEqualTo(encoding);
    assertThat(found.get().meaning()).isEqualTo(meaning);
  }
}
