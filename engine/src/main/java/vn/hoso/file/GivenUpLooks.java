package vn.hoso.file;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoso.throttle.Limit;
import vn.hoso.throttle.Throttles;

/**
 * How often one account may send what keeps a place until it is ended, and so others waiting: three
 * times, then one more after each twenty minutes; and one of his files at a time. Asked outside
 * transactions.
 */
@Component
public class GivenUpLooks {

  private static final Limit LIMIT =
      new Limit("looks given up by account", 3, Duration.ofMinutes(20));

  private final Throttles throttles;
  private final OwnTurn turns = new OwnTurn();

  GivenUpLooks(Throttles throttles) {
    this.throttles = throttles;
  }

  /**
   * Before anything that was sent is looked at.
   *
   * @throws FileProblem FILE-008 (429)
   */
  public void require(UUID account) {
    long wait = throttles.wait(LIMIT, account.toString());
    if (wait > 0) {
      throw FileProblem.pause(wait);
    }
  }

  /**
   * A look at what that account sent; counts when it is given up.
   *
   * @throws FileProblem as the look; FILE-008 (429)
   */
  public <T> T watched(UUID account, Supplier<T> look) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // No door comes here inside a transaction, where counting would take a second connection.
      return look.get();
    }
    require(account);
    try {
      return turns.in(account, look);
    } catch (FileProblem problem) {
      if (problem.givenUp()) {
        throttles.take(LIMIT, account.toString());
      }
      throw problem;
    }
  }
}
