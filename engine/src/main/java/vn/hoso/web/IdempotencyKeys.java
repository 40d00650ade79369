package vn.hoso.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The memory of acts that were carried out, for a day. */
@Component
class IdempotencyKeys {

  private static final Duration KEPT = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Clock clock;

  IdempotencyKeys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What was answered to the same request before; empty when it was never carried out.
   *
   * @throws WebProblem when the key belongs to another request, or the answer was not kept
   */
  Optional<KeptAnswer> answered(IdempotentRequest request) {
    return find(request).map(stored -> stored.answer(request));
  }

  /**
   * Takes the key in the transaction of the act. Where another transaction has just taken it, waits
   * until that one has ended.
   *
   * @return false where the act has been carried out by another request
   */
  boolean take(IdempotentRequest request) {
    return jdbc.sql(
                "insert into hoso.idempotency_key (key_hash, request_hash, created_at)"
                    + " values (?, ?, ?) on conflict do nothing")
            .params(request.keyHash(), request.hash(), utc(clock.instant()))
            .update()
        == 1;
  }

  void keep(IdempotentRequest request, KeptAnswer answer) {
    jdbc.sql("update hoso.idempotency_key set answer = ? where key_hash = ?")
        .params(answer.sealed(request.cipherKey()), request.keyHash())
        .update();
  }

  void forgetOld() {
    jdbc.sql("delete from hoso.idempotency_key where created_at < ?")
        .param(utc(clock.instant().minus(KEPT)))
        .update();
  }

  private Optional<Stored> find(IdempotentRequest request) {
    return jdbc.sql("select request_hash, answer from hoso.idempotency_key where key_hash = ?")
        .param(request.keyHash())
        .query((row, number) -> new Stored(row.getBytes("request_hash"), row.getBytes("answer")))
        .optional();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private record Stored(byte[] hash, byte @Nullable [] sealed) {

    KeptAnswer answer(IdempotentRequest request) {
      if (!Arrays.equals(hash, request.hash())) {
        throw WebProblem.keyUsedForAnotherRequest();
      }
      if (sealed == null) {
        throw WebProblem.carriedOut();
      }
      return KeptAnswer.opened(sealed, request.cipherKey());
    }
  }
}
