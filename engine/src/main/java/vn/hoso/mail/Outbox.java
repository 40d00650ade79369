package vn.hoso.mail;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.Ids;

/**
 * Where letters are put in the transaction that decides them. None leaves before that is committed,
 * and none is lost where the node stops behind it.
 */
@Service
public class Outbox {

  private final OutboxRows rows;
  private final Carrier carrier;
  private final Clock clock;

  Outbox(OutboxRows rows, Carrier carrier, Clock clock) {
    this.rows = rows;
    this.carrier = carrier;
    this.clock = clock;
  }

  /** How letters leave this installation. */
  public MailWay way() {
    return carrier.way();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void put(Letter letter) {
    rows.add(Ids.next(), letter, clock.instant());
  }

  /** What is still on its way to him is not sent: his address is another now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(UUID officialId) {
    rows.withdraw(officialId);
  }

  /** The same of letters of one kind. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(UUID officialId, LetterKind kind) {
    rows.withdraw(officialId, kind);
  }
}
