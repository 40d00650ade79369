package vn.hoso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

  private final DemoPeople people = new DemoPeople(List.of(of("An", "a"), of("Bình", "a")));

  @Test
  void a_copy_of_a_folder_tells_of_the_same_cells_though_nobody_is_left_there() {
    assertThat(told("card", "a", "a")).containsExactly("An", "Bình");
    assertThat(told("copy", "a", "a")).containsExactly("An", "Bình");
  }

  @Test
  void whoever_nobody_has_told_of_comes_first() {
    assertThat(told("card", "a")).containsExactly("An");
    assertThat(told("copy", "a", "a")).containsExactly("Bình", "An");
  }

  private List<String> told(String slug, String... homes) {
    return Stream.of(homes).map(home -> people.next(slug, home)[0]).toList();
  }

  private static String[] of(String name, String home) {
    return new String[] {name, "", "", "", "", "", "", "", home};
  }
}
