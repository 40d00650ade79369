package vn.hoso.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.deadline.Confidence;
import vn.hoso.person.Gender;
import vn.hoso.person.IdentityKind;
import vn.hoso.person.PersonView;
import vn.hoso.rule.AgeRule;
import vn.hoso.shared.Text;

class AgeNoteTest {

  private static final AgeRule RULE =
      new AgeRule(
          "cellResolution",
          18,
          60,
          new Text("Phải đủ 18 đến đủ 60 tuổi (208-QĐ/TW).", "From 18 to 60 (208-QĐ/TW)."),
          "208-QĐ/TW",
          Confidence.SOURCED);

  @ParameterizedTest(name = "born {0}, on {1}: {3}")
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          2008-11-29 | 2026-11-29 | true  | đủ 18 tuổi. Trong độ tuổi.
          2008-11-30 | 2026-11-29 | false | 17 tuổi 11 tháng. Ngoài độ tuổi.
          1966-11-29 | 2026-11-29 | true  | đủ 60 tuổi. Trong độ tuổi.
          1966-10-29 | 2026-11-29 | false | 60 tuổi 1 tháng. Ngoài độ tuổi.
          2008-02-29 | 2026-02-28 | false | 17 tuổi 11 tháng. Ngoài độ tuổi.
          2008-02-29 | 2026-03-01 | true  | đủ 18 tuổi. Trong độ tuổi.
          2008-11    | 2026-11-29 | false | ngày sinh chỉ biết đến 11/2008. Cần xem lại ngày sinh.
          1990       | 2026-11-29 | true  | ngày sinh chỉ biết đến 1990. Trong độ tuổi.
          2010       | 2026-11-29 | false | ngày sinh chỉ biết đến 2010. Ngoài độ tuổi.
          """)
  void the_age_on_the_day_is_counted_in_months_and_told_with_the_rule(
      String born, LocalDate day, boolean fits, String said) {
    AgeNote note = AgeNote.of(person(born), RULE, day);
    assertThat(note.fits()).isEqualTo(fits);
    assertThat(note.text().vi()).contains(said).endsWith("Phải đủ 18 đến đủ 60 tuổi (208-QĐ/TW).");
    assertThat(note.text().en()).endsWith("From 18 to 60 (208-QĐ/TW).");
  }

  private static PersonView person(String born) {
    String[] parts = born.split("-");
    Integer month = parts.length > 1 ? Integer.valueOf(parts[1]) : null;
    Integer day = parts.length > 2 ? Integer.valueOf(parts[2]) : null;
    String text = month == null ? parts[0] : parts[1] + "/" + parts[0];
    return new PersonView(
        UUID.randomUUID(),
        "Đỗ Thị Ấu",
        Gender.FEMALE,
        Integer.parseInt(parts[0]),
        month,
        day,
        text,
        IdentityKind.values()[0],
        null,
        null,
        null,
        null,
        false);
  }
}
