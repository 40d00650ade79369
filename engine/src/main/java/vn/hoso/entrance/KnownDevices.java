package vn.hoso.entrance;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.shared.Sha256;

/**
 * Browsers somebody has signed in from. Such a browser proves nothing: it only keeps its owner from
 * waiting while others guess his password. A cookie holds a few marks, each good for one account.
 */
@Component
class KnownDevices {

  static final Duration KEPT = Duration.ofDays(180);
  private static final int MARKS = 4;
  private static final int BYTES = 18;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  KnownDevices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Which mark of the cookie is good for that account; empty where none is. */
  Optional<String> known(UUID officialId, @Nullable String cookie) {
    List<String> marks = marks(cookie);
    return marks.isEmpty()
        ? Optional.empty()
        : marks.stream().filter(mark -> isKnown(officialId, mark)).findFirst();
  }

  private boolean isKnown(UUID officialId, String mark) {
    return jdbc.sql(
            "select exists (select from hoso.known_device where mark = ? and official_id = ?"
                + " and seen_at > ?)")
        .params(Sha256.of(mark), officialId, at(clock.instant().minus(KEPT)))
        .query(Boolean.class)
        .single();
  }

  /** Knows the browser from now on; gives what its cookie shall hold. */
  String remember(UUID officialId, @Nullable String cookie) {
    String mark = known(officialId, cookie).orElseGet(this::fresh);
    jdbc.sql(
            "insert into hoso.known_device (mark, official_id, seen_at) values (?, ?, ?)"
                + " on conflict (mark) do update set seen_at = excluded.seen_at")
        .params(Sha256.of(mark), officialId, at(clock.instant()))
        .update();
    return Stream.concat(Stream.of(mark), marks(cookie).stream())
        .distinct()
        .limit(MARKS)
        .collect(Collectors.joining("."));
  }

  /** Knows no browser of that official any more. */
  void forget(UUID officialId) {
    jdbc.sql("delete from hoso.known_device where official_id = ?").param(officialId).update();
  }

  void sweep() {
    jdbc.sql("delete from hoso.known_device where seen_at <= ?")
        .param(at(clock.instant().minus(KEPT)))
        .update();
  }

  private static List<String> marks(@Nullable String cookie) {
    return cookie == null
        ? List.of()
        : Arrays.stream(cookie.split("\\."))
            .filter(mark -> mark.matches("[A-Za-z0-9_-]{24}"))
            .limit(MARKS)
            .toList();
  }

  private String fresh() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Object at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
