package vn.hoso.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.mail.Letter;
import vn.hoso.mail.LetterKind;
import vn.hoso.mail.MailWay;
import vn.hoso.mail.Outbox;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Officials;
import vn.hoso.paper.PublicAddress;
import vn.hoso.shared.HosoClock;

/**
 * Decides once for each official and working day whether there is anything to write to him. The day
 * is noted in the transaction that puts the letter into the outbox: whoever decides a second time,
 * on whichever node, finds it done.
 */
@Service
class Digests {

  private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

  /** Where nobody could decide in the morning, nobody needs it in the evening. */
  private static final LocalTime END = LocalTime.of(17, 0);

  private final AddressRows rows;
  private final DigestReader reader;
  private final Outbox outbox;
  private final Officials officials;
  private final Calendars calendars;
  private final PublicAddress address;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final LocalTime begin;

  Digests(
      AddressRows rows,
      DigestReader reader,
      Outbox outbox,
      Officials officials,
      Calendars calendars,
      PublicAddress address,
      TransactionOperations transaction,
      Clock clock,
      @Value("${hoso.digest.at:07:00}") LocalTime begin) {
    this.rows = rows;
    this.reader = reader;
    this.outbox = outbox;
    this.officials = officials;
    this.calendars = calendars;
    this.address = address;
    this.transaction = transaction;
    this.clock = clock;
    this.begin = begin;
  }

  void round() {
    LocalTime now = LocalTime.now(clock);
    if (outbox.way() == MailWay.NONE || now.isBefore(begin) || !now.isBefore(END)) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    int failed = 0;
    for (UUID official : rows.waiting(today)) {
      try {
        write(official, today);
      } catch (RuntimeException one) {
        // What is wrong with one must not keep the others from theirs; the next round tries again.
        failed++;
        LOG.debug("DIGEST-010 {}", one.getClass().getSimpleName());
      }
    }
    if (failed > 0) {
      LOG.warn("DIGEST-010 for {} officials nothing could be decided; tried again soon", failed);
    }
  }

  private void write(UUID officialId, LocalDate today) {
    CurrentUser official = officials.asUser(officialId, today);
    Optional<WorkingCalendar> calendar = working(official, today);
    if (calendar.isEmpty()) {
      return;
    }
    Digest digest = reader.of(official, since(calendar.get(), today));
    // Read before: nothing is held while an inbox is read.
    transaction.executeWithoutResult(
        begun ->
            rows.decide(officialId, today)
                .filter(decided -> !digest.isEmpty())
                .ifPresent(to -> outbox.put(letter(officialId, to, digest, today))));
  }

  /** The calendar of a unit of his own in which that day is worked. */
  private Optional<WorkingCalendar> working(CurrentUser official, LocalDate day) {
    return official.positions().stream()
        .filter(HeldPosition::own)
        .map(HeldPosition::unitPath)
        .distinct()
        .map(calendars::governing)
        .filter(calendar -> calendar.isWorkingDay(day))
        .findFirst();
  }

  /** When it was decided on the working day before, or would have been. */
  private Instant since(WorkingCalendar calendar, LocalDate today) {
    return calendar.subtractWorkingDays(today, 1).atTime(begin).atZone(HosoClock.ZONE).toInstant();
  }

  private Letter letter(UUID officialId, String to, Digest digest, LocalDate today) {
    String url = address.url();
    return new Letter(
        officialId,
        LetterKind.DIGEST,
        to,
        DigestWords.subject(digest),
        DigestWords.text(
            digest, url.isEmpty() ? "" : url + "/viec", url.isEmpty() ? "" : url + "/doi-mat-khau"),
        today.plusDays(1).atStartOfDay(HosoClock.ZONE).toInstant());
  }
}
