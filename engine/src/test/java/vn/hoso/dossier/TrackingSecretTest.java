package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TrackingSecretTest {

  @Test
  void has_twelve_characters_nobody_mixes_up() {
    for (int i = 0; i < 200; i++) {
      assertThat(TrackingSecret.make()).matches("[2-9A-HJKMNP-Z]{12}");
    }
  }

  @Test
  void carries_at_least_58_bits() {
    var seen = new HashSet<Integer>();
    for (int i = 0; i < 2000; i++) {
      TrackingSecret.make().chars().forEach(seen::add);
    }
    assertThat(12 * Math.log(seen.size()) / Math.log(2)).isGreaterThanOrEqualTo(58);
  }

  @Test
  void is_known_again_however_people_type_it() {
    var salt = TrackingSecret.salt();
    var hash = TrackingSecret.hash(salt, "ABCDEFGHJKMN");
    assertThat(TrackingSecret.grouped("ABCDEFGHJKMN")).isEqualTo("ABCD-EFGH-JKMN");
    assertThat(TrackingSecret.hash(salt, "abcd-efgh jkmn")).isEqualTo(hash);
    assertThat(TrackingSecret.hash(salt, "ABCD-EFGH-JKMP")).isNotEqualTo(hash);
  }

  @Test
  void hashes_differ_between_dossiers_for_the_same_secret() {
    assertThat(TrackingSecret.hash(TrackingSecret.salt(), "ABCDEFGHJKMN"))
        .isNotEqualTo(TrackingSecret.hash(TrackingSecret.salt(), "ABCDEFGHJKMN"));
  }
}
