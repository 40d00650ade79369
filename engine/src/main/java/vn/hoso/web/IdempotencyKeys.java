package vn.hoso.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The memory of answered acts. It is written outside the transaction of the act, which may fail.
 */
@Component
class IdempotencyKeys {

  private static final Duration KEPT = Duration.ofHours(24);

  /** A request that has not ended by then died with its server. */
  private static final Duration ABANDONED = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final Clock clock;

  IdempotencyKeys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes the key for this request.
   *
   * @return what was answered to the same request before; empty when it is to be carried out now
   * @throws WebProblem when the key belongs to another request or the first one still runs
   */
  Optional<Answer> begin(IdempotentRequest request) {
    forgetAbandoned(request);
    if (insert(request)) {
      return Optional.empty();
    }
    Stored stored = find(request);
    if (!Arrays.equals(stored.hash(), request.hash())) {
      throw WebProblem.keyUsedForAnotherRequest();
    }
    if (stored.answer().status() == null) {
      throw WebProblem.stillRunning();
    }
    return Optional.of(stored.answer());
  }

  void keep(IdempotentRequest request, Answer answer) {
    jdbc.sql(
            "update hoso.idempotency_key set status = ?, content_type = ?, location = ?, body = ?"
                + " where owner = ? and key = ?")
        .params(answer.status(), answer.contentType(), answer.location(), answer.body())
        .params(request.owner(), request.key())
        .update();
  }

  void forget(IdempotentRequest request) {
    jdbc.sql("delete from hoso.idempotency_key where owner = ? and key = ?")
        .params(request.owner(), request.key())
        .update();
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
  void forgetOld() {
    jdbc.sql("delete from hoso.idempotency_key where created_at < ?")
        .param(utc(clock.instant().minus(KEPT)))
        .update();
  }

  private void forgetAbandoned(IdempotentRequest request) {
    jdbc.sql(
            "delete from hoso.idempotency_key"
                + " where owner = ? and key = ? and status is null and created_at < ?")
        .params(request.owner(), request.key(), utc(clock.instant().minus(ABANDONED)))
        .update();
  }

  private boolean insert(IdempotentRequest request) {
    return jdbc.sql(
                "insert into hoso.idempotency_key (key, owner, method_path, request_hash,"
                    + " created_at) values (?, ?, ?, ?, ?) on conflict do nothing")
            .params(request.key(), request.owner(), request.methodPath(), request.hash())
            .param(utc(clock.instant()))
            .update()
        == 1;
  }

  private Stored find(IdempotentRequest request) {
    return jdbc.sql(
            "select request_hash, status, content_type, location, body from hoso.idempotency_key"
                + " where owner = ? and key = ?")
        .params(request.owner(), request.key())
        .query(
            (row, number) ->
                new Stored(
                    row.getBytes("request_hash"),
                    new Answer(
                        row.getObject("status", Integer.class),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getBytes("body"))))
        .optional()
        .orElseThrow(WebProblem::stillRunning);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /**
   * @param status null while the request is being carried out
   */
  record Answer(Integer status, String contentType, String location, byte[] body) {}

  private record Stored(byte[] hash, Answer answer) {}
}
