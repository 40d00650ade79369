package vn.hoso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoso.dossier.DossierEvent;

/** What has happened in a transaction and stands in no history yet. */
final class ToldEvents implements TransactionSynchronization {

  private final Consumer<List<DossierEvent>> writer;
  private final List<DossierEvent> events = new ArrayList<>();

  private ToldEvents(Consumer<List<DossierEvent>> writer) {
    this.writer = writer;
  }

  /**
   * Those of this transaction, in order.
   *
   * @param writer of what is added here
   */
  static List<DossierEvent> ofTransaction(Consumer<List<DossierEvent>> writer) {
    var known = (ToldEvents) TransactionSynchronizationManager.getResource(ToldEvents.class);
    if (known == null) {
      known = new ToldEvents(writer);
      TransactionSynchronizationManager.bindResource(ToldEvents.class, known);
      TransactionSynchronizationManager.registerSynchronization(known);
    }
    return known.events;
  }

  /** Before the history is read, or added to another way. */
  static void write() {
    var known = (ToldEvents) TransactionSynchronizationManager.getResource(ToldEvents.class);
    if (known != null) {
      known.flush();
    }
  }

  @Override
  public void flush() {
    if (!events.isEmpty()) {
      var now = List.copyOf(events);
      events.clear();
      writer.accept(now);
    }
  }

  /** Behind whatever else happens at the end. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    flush();
  }

  /** Of another transaction within this one are those it adds itself. */
  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(ToldEvents.class);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(ToldEvents.class, this);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(ToldEvents.class);
  }

  /** What was taken back to a savepoint did not happen; what came before it stands written. */
  @Override
  public void savepoint(Object savepoint) {
    flush();
  }

  @Override
  public void savepointRollback(Object savepoint) {
    events.clear();
  }
}
