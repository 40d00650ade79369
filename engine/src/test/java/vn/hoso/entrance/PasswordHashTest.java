package vn.hoso.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private final SecurityConfiguration configuration = new SecurityConfiguration();

  @Test
  void a_hash_takes_sixteen_megabytes() {
    assertThat(configuration.passwordEncoder(16_384, false).encode("mật khẩu dài lắm"))
        .startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
  }

  @Test
  void a_lighter_hash_is_refused_where_data_is_kept() {
    assertThatIllegalStateException()
        .isThrownBy(() -> configuration.passwordEncoder(64, false))
        .withMessageContaining("hoso.sign-in.hash-memory");
    assertThat(configuration.passwordEncoder(64, true).encode("mật khẩu dài lắm")).contains("m=64");
  }
}
