package vn.hoso.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.IntegrationTest;

@IntegrationTest
class EmbeddedServerTest {

  @Autowired JdbcClient jdbc;

  @Test
  void letters_fold_as_vietnamese_readers_expect() {
    assertThat(fold("ĐẶNG Thị Hường")).isEqualTo("dang thi huong");
    assertThat(fold("Nguyễn Văn Ấn".toUpperCase())).isEqualTo("nguyen van an");
  }

  @Test
  void decomposed_letters_fold_like_composed_ones() {
    String composed = "Tiếp nhận hồ sơ";
    String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(fold(decomposed)).isEqualTo("tiep nhan ho so");
  }

  @Test
  void names_sort_in_vietnamese_order() {
    List<String> sorted =
        jdbc.sql("select n from unnest(array['Em', 'Đức', 'Ân', 'Dũng', 'An']) n order by n")
            .query(String.class)
            .list();
    assertThat(sorted).containsExactly("An", "Ân", "Dũng", "Đức", "Em");
  }

  @Test
  void the_server_is_of_release_18_or_later() {
    int release =
        jdbc.sql("select current_setting('server_version_num')::int").query(Integer.class).single();
    assertThat(release).isGreaterThanOrEqualTo(180000);
  }

  private String fold(String text) {
    return jdbc.sql("select hoso.vn_fold(?)").param(text).query(String.class).single();
  }
}
