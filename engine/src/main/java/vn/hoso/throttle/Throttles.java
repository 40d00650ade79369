package vn.hoso.throttle;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoso.shared.Sha256;

/**
 * Counts against limits in a table that all nodes share. Each call is a short transaction on a
 * connection of its own, so that what was counted stays counted whatever becomes of the act; it is
 * refused inside a transaction, where the second connection could starve the pool.
 */
@Component
public class Throttles {

  /** A full bucket is as good as none. */
  private static final Duration KEPT_FULL = Duration.ofMinutes(1);

  private static final int SWEPT_AT_ONCE = 1000;

  /**
   * Longer than any limit takes to fill again: what is said to last longer was counted by a clock
   * that was ahead.
   */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final PostgreSQLSelectForUpdateBasedProxyManager<byte[]> buckets;
  private final JdbcClient jdbc;

  Throttles(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
            .primaryKeyMapper(PreparedStatement::setBytes)
            .table("hoso.throttle_bucket")
            .clientClock(new Ours(clock))
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_FULL))
            .build();
  }

  /**
   * Counts one; what is refused is not counted.
   *
   * @param key who or what is counted; kept as a digest
   * @return seconds until it is let in; 0 where it is let in now
   */
  public long take(Limit limit, String key) {
    return take(limit, key, 1);
  }

  /** As {@link #take(Limit, String)}, where one act counts as several, all of them or none. */
  public long take(Limit limit, String key, int many) {
    ConsumptionProbe probe = bucket(limit, key).tryConsumeAndReturnRemaining(many);
    if (!probe.isConsumed() && forgetAhead(limit, key)) {
      probe = bucket(limit, key).tryConsumeAndReturnRemaining(many);
    }
    return probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
  }

  /**
   * Asks without counting.
   *
   * @return seconds until one would be let in; 0 where it would be now
   */
  public long wait(Limit limit, String key) {
    EstimationProbe probe = bucket(limit, key).estimateAbilityToConsume(1);
    return probe.canBeConsumed() || forgetAhead(limit, key)
        ? 0
        : seconds(probe.getNanosToWaitForRefill());
  }

  /** Takes back what was counted last: it was none of those that are limited. */
  public void giveBack(Limit limit, String key) {
    bucket(limit, key).addTokens(1);
  }

  /** Forgets all that was counted. */
  public void forget(Limit limit, String key) {
    refuseInTransaction();
    buckets.removeProxy(id(limit, key));
  }

  /**
   * Buckets that have filled again go, and those that would fill when a clock that was ahead is
   * caught up with; several nodes do not hinder each other.
   */
  void sweep() {
    // The library says by the machine's clock how long a row lasts.
    jdbc.sql("delete from hoso.throttle_bucket where expires_at > ?")
        .param(System.currentTimeMillis() + LONGEST.toMillis())
        .update();
    int swept = SWEPT_AT_ONCE;
    while (swept == SWEPT_AT_ONCE) {
      swept = buckets.removeExpired(SWEPT_AT_ONCE);
    }
  }

  /**
   * Where a clock that was ahead has counted, it would be shut until that time. Asked before
   * somebody is refused: nobody is to wait for the sweep.
   *
   * @return whether it was so
   */
  private boolean forgetAhead(Limit limit, String key) {
    var full = limit.pause().multipliedBy(limit.most()).plus(KEPT_FULL).plus(KEPT_FULL);
    return jdbc.sql("delete from hoso.throttle_bucket where id = ? and expires_at > ?")
            .params(id(limit, key), System.currentTimeMillis() + full.toMillis())
            .update()
        > 0;
  }

  private Bucket bucket(Limit limit, String key) {
    refuseInTransaction();
    return buckets.getProxy(id(limit, key), () -> configuration(limit));
  }

  private static BucketConfiguration configuration(Limit limit) {
    return BucketConfiguration.builder()
        .addLimit(bandwidth -> bandwidth.capacity(limit.most()).refillGreedy(1, limit.pause()))
        .build();
  }

  private static byte[] id(Limit limit, String key) {
    return Sha256.of(limit + "\0" + key);
  }

  private static long seconds(long nanos) {
    long second = TimeUnit.SECONDS.toNanos(1);
    return Math.max(1, (nanos + second - 1) / second);
  }

  private static void refuseInTransaction() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a limit is asked for before the transaction begins");
    }
  }

  /** The clock of the house, which tests move. */
  private record Ours(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
