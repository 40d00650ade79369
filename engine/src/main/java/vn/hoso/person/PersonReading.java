package vn.hoso.person;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.throttle.Limit;
import vn.hoso.throttle.Throttles;

/**
 * How much of the register one account may look through: 60 looks in a row, then one each minute. A
 * day at the counter needs fewer; who would read the register whole needs months, and stands out in
 * the access log. Both are asked outside transactions.
 */
@Component
public class PersonReading {

  private static final Limit LIMIT = new Limit("persons by account", 60, Duration.ofMinutes(1));

  private final Throttles throttles;
  private final ApplicationEventPublisher events;

  PersonReading(Throttles throttles, ApplicationEventPublisher events) {
    this.throttles = throttles;
    this.events = events;
  }

  /**
   * Counts a look, before it is taken.
   *
   * @throws PersonProblem {@code PERSON-006} (429)
   */
  public void begin(CurrentUser by) {
    long wait = throttles.take(LIMIT, by.officialId().toString());
    if (wait > 0) {
      throw PersonProblem.tooMany(wait);
    }
  }

  /**
   * As {@link #begin(CurrentUser)}, where one act is several looks; what is left is used up by an
   * act that asks for more.
   */
  public void begin(CurrentUser by, int looks) {
    for (int look = 0; look < looks; look++) {
      begin(by);
    }
  }

  /** To the access log, before the answer goes out. */
  public void read(CurrentUser by, String what, List<UUID> personIds) {
    events.publishEvent(new PersonsRead(personIds, by.officialId(), what));
  }
}
