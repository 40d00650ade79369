package vn.hoso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OnceToldTest {

  private final OnceTold<String> told = new OnceTold<>();

  @Test
  void what_is_in_the_way_is_news_once_and_again_only_after_it_had_gone() {
    assertThat(told.news(List.of("b", "a"))).containsExactly("b", "a");
    assertThat(told.news(List.of("a", "b", "c"))).containsExactly("c");
    assertThat(told.news(List.of("c"))).isEmpty();
    assertThat(told.news(List.of("a", "c"))).containsExactly("a");
  }
}
