package vn.hoso.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.hoso.unit.UnitKind;

/** An English reader sees the kind of a position before the unit's own name. */
class AskedTitleTest {

  @AfterEach
  void nobody_asks() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SECRETARY          | CELL       | Chi bộ thôn Đông | Secretary, Chi bộ thôn Đông",
        "STANDING_COMMITTEE | PROVINCE   | Tỉnh ủy          | Standing members, Tỉnh ủy",
        "STANDING_COMMITTEE | GRASSROOTS | Đảng ủy xã       | Standing committee, Đảng ủy xã",
        "UNIT_HEAD          | ROOM       | Phòng Tổ chức    | Head, Phòng Tổ chức",
        "UNIT_HEAD          | BOARD      | Ban Tổ chức      | Head, Ban Tổ chức",
        "UNIT_HEAD          | ROOM       | Văn phòng Ban    | Head, Văn phòng Ban",
        "UNIT_HEAD          | ROOM       | Tổ Một           | Head, Tổ Một",
        "APPRAISER          | ROOM       | Phòng Tổ chức    | Appraiser, Phòng Tổ chức",
        "COMMITTEE_MEMBER   | CELL       | Chi bộ A         | Member of the cell's committee, Chi bộ A",
      })
  void every_kind_of_title_has_its_english(Role role, String kind, String unit, String english) {
    String title = role.labelIn(kind(kind), unit);
    assertThat(AskedTitle.of(title)).isEqualTo(title);
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(AskedTitle.of(title)).isEqualTo(english);
  }

  @Test
  void another_name_stays_as_it_is() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(AskedTitle.of("Tổ giúp việc")).isEqualTo("Tổ giúp việc");
    assertThat(AskedTitle.of(null)).isNull();
  }

  private static UnitKind kind(String name) {
    return java.util.Arrays.stream(UnitKind.values())
        .filter(each -> each.name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }
}
