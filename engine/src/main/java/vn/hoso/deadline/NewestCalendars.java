package vn.hoso.deadline;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which calendar is the newest of each unit, kept because every reader of a date asks. What was
 * read while a row was being entered is not kept; what another node has entered is seen a moment
 * later, by the number of versions there are.
 */
@Component
class NewestCalendars {

  private static final String EVERY_UNIT = "";

  private final CalendarVersions versions;
  private final LongSupplier nanos;
  private final long goodFor;
  private volatile Kept kept;

  /** Calendars, the number of versions they were read of, and when that was looked at last. */
  private static final class Kept {

    private final Map<String, WorkingCalendar> byPath = new ConcurrentHashMap<>();
    private final long revision;
    private volatile long lookedAt;

    Kept(long revision, long lookedAt) {
      this.revision = revision;
      this.lookedAt = lookedAt;
    }
  }

  @Autowired
  NewestCalendars(
      CalendarVersions versions, @Value("${hoso.calendar.newest-for:2s}") Duration goodFor) {
    this(versions, goodFor, System::nanoTime);
  }

  NewestCalendars(CalendarVersions versions, Duration goodFor, LongSupplier nanos) {
    this.versions = versions;
    this.goodFor = goodFor.toNanos();
    this.nanos = nanos;
  }

  WorkingCalendar of(String unitPath, Supplier<WorkingCalendar> read) {
    var now = current();
    var key = unitPath == null ? EVERY_UNIT : unitPath;
    var found = now.byPath.get(key);
    if (found == null) {
      found = read.get();
      now.byPath.put(key, found); // into the map of before, if rows were entered meanwhile
    }
    return found;
  }

  private Kept current() {
    var now = kept;
    long at = nanos.getAsLong();
    if (now != null && at - now.lookedAt < goodFor) {
      return now;
    }
    long revision = versions.count();
    if (now != null && now.revision == revision) {
      now.lookedAt = at;
      return now;
    }
    var fresh = new Kept(revision, at);
    kept = fresh;
    return fresh;
  }

  /** At once, and once more when others can see what was entered. */
  void forget() {
    kept = null;
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              kept = null;
            }
          });
    }
  }
}
