package vn.hoso.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.hoso.HosoApplication;
import vn.hoso.architecture.bite.Bite;

class ModulesTest {

  @Test
  void modules_use_only_what_they_may() {
    ApplicationModules.of(HosoApplication.class).verify();
  }

  /** The bite: two modules of which one reaches past the door of the other. */
  @Test
  void a_module_that_reaches_behind_a_door_is_found() {
    String violations =
        ApplicationModules.of(Bite.class, location -> true)
            .detectViolations()
            .getMessages()
            .toString();
    assertThat(violations).contains("reaching").contains("lower");
  }
}
