package vn.hoso.deadline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which calendar is the newest of each unit, kept because every reader of a date asks. What was
 * read while a row was being entered is not kept.
 */
final class NewestCalendars {

  private static final String EVERY_UNIT = "";

  private volatile Map<String, WorkingCalendar> byPath = new ConcurrentHashMap<>();

  WorkingCalendar of(String unitPath, Supplier<WorkingCalendar> read) {
    var kept = byPath;
    var key = unitPath == null ? EVERY_UNIT : unitPath;
    var found = kept.get(key);
    if (found == null) {
      found = read.get();
      kept.put(key, found); // into the map of before, if rows were entered meanwhile
    }
    return found;
  }

  /** At once, and once more when others can see what was entered. */
  void forget() {
    byPath = new ConcurrentHashMap<>();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              byPath = new ConcurrentHashMap<>();
            }
          });
    }
  }
}
