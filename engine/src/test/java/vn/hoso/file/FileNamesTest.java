package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Đơn xin vào Đảng.pdf, Đơn xin vào Đảng.pdf",
    "../../etc/passwd.pdf, passwd.pdf",
    "C:\\Users\\a\\Lý lịch.docx, Lý lịch.docx",
    "...bí mật.pdf, bí mật.pdf",
    "a<b>:c|d?e*.png, a_b__c_d_e_.png",
    "'ten.pdf. ', ten.pdf",
    "/, tep"
  })
  void a_name_keeps_its_words_and_loses_path_and_forbidden_characters(String sent, String kept) {
    assertThat(FileNames.clean(sent)).isEqualTo(kept);
  }

  @Test
  void a_name_typed_in_decomposed_letters_is_kept_composed() {
    String decomposed = Normalizer.normalize("Quyết định.pdf", Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo("Quyết định.pdf");
    assertThat(FileNames.clean(decomposed)).isEqualTo("Quyết định.pdf");
  }

  @Test
  void line_breaks_and_characters_that_turn_the_reading_direction_are_gone() {
    assertThat(FileNames.clean("a\r\nSet-Cookie: x\u202Efdp.exe\u0000.pdf"))
        .isEqualTo("aSet-Cookie_ xfdp.exe.pdf");
  }

  @Test
  void a_very_long_name_is_cut_and_keeps_its_extension() {
    String name = FileNames.clean("ắ".repeat(400) + ".docx");
    assertThat(name).hasSize(150).startsWith("ắắ").endsWith("ắ.docx");
  }

  @Test
  void a_missing_name_gets_one() {
    assertThat(FileNames.clean(null)).isEqualTo("tep");
    assertThat(FileNames.clean("\u0007")).isEqualTo("tep");
  }
}
