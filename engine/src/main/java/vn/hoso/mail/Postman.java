package vn.hoso.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import vn.hoso.mail.OutboxRows.Taken;

/**
 * Sends what was put in the outbox. A letter is taken, and that committed, before it is sent: what
 * a node was sending when it died is told and not sent twice. A node that stops ends the letter it
 * is at and begins none.
 */
@Component
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  static final Duration LONGEST_PAUSE = Duration.ofHours(4);
  static final int MOST_TRIES = 6;

  /** Longer than all waits for a server together. */
  private static final Duration SENDING = Duration.ofMinutes(10);

  private static final Duration KEPT = Duration.ofDays(30);

  private final OutboxRows rows;
  private final Carrier carrier;
  private final LetterWriter writer;
  private final Clock clock;
  private volatile boolean stopping;

  Postman(OutboxRows rows, Carrier carrier, LetterWriter writer, Clock clock) {
    this.rows = rows;
    this.carrier = carrier;
    this.writer = writer;
    this.clock = clock;
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }

  /** All that is to be sent by now. */
  void round() {
    int unknown = rows.unknown(clock.instant(), SENDING);
    int late = rows.tooLate(clock.instant());
    if (unknown + late > 0) {
      LOG.warn("MAIL-001 letters: {} may have left, {} have not left in time", unknown, late);
    }
    while (carrier.way() != MailWay.NONE && !stopping) {
      var next = rows.take(clock.instant(), LONGEST_PAUSE);
      if (next.isEmpty() || !send(next.get())) {
        return;
      }
    }
  }

  /** Whether it is worth trying another one now: each waits for a server that does not answer. */
  private boolean send(Taken letter) {
    try {
      carrier.carry(
          writer.write(
              letter.id(), letter.recipient(), letter.subject(), letter.body(), clock.instant()));
    } catch (MailException untaken) {
      var reason = MailFailure.of(untaken);
      failed(letter, reason);
      return reason == MailFailure.RECIPIENT || reason == MailFailure.OTHER;
    }
    rows.sent(letter.id());
    return true;
  }

  private void failed(Taken letter, MailFailure reason) {
    LOG.warn("MAIL-002 letter {} was not taken, try {}: {}", letter.id(), letter.tries(), reason);
    long pause = pause(letter.tries());
    Instant next = clock.instant().plusMillis(pause);
    if (pause == BackOffExecution.STOP || !next.isBefore(letter.goodUntil())) {
      rows.failed(letter.id(), reason);
    } else {
      rows.again(letter.id(), reason, next);
    }
  }

  /** In milliseconds: 1, 4, 16, 64 minutes, then 4 hours. */
  private static long pause(int tries) {
    var pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 4);
    pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
    pauses.setMaxAttempts(MOST_TRIES - 1);
    var each = pauses.start();
    long pause = 0;
    for (int n = 0; n < tries; n++) {
      pause = each.nextBackOff();
    }
    return pause;
  }

  void forget() {
    rows.forget(clock.instant().minus(KEPT));
  }
}
