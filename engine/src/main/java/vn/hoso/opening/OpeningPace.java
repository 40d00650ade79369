package vn.hoso.opening;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonReading;
import vn.hoso.person.Persons;
import vn.hoso.throttle.Limit;
import vn.hoso.throttle.Throttles;

/**
 * How many dossiers one account may open: 60 in a row, then one each two minutes. To open one about
 * somebody he does not know is a look into the register as well, and counted and logged as such.
 * Asked outside transactions.
 */
@Component
public class OpeningPace {

  private static final Limit LIMIT = new Limit("openings by account", 60, Duration.ofMinutes(2));

  private final Throttles throttles;
  private final Persons persons;
  private final PersonReading reading;

  OpeningPace(Throttles throttles, Persons persons, PersonReading reading) {
    this.throttles = throttles;
    this.persons = persons;
    this.reading = reading;
  }

  /**
   * Counts an opening, before it is tried.
   *
   * @param personId whom it is about; null for a list, and for what goes on from another dossier
   * @throws OpeningProblem OPENING-001 (429)
   * @throws vn.hoso.person.PersonProblem {@code PERSON-006} (429)
   */
  public void begin(CurrentUser by, @Nullable UUID personId) {
    long wait = throttles.take(LIMIT, by.officialId().toString());
    if (wait > 0) {
      throw OpeningProblem.tooMany(wait);
    }
    about(by, personId);
  }

  /**
   * Counts the look alone: what has run on paper is entered by the hundred.
   *
   * @throws vn.hoso.person.PersonProblem {@code PERSON-006} (429)
   */
  public void about(CurrentUser by, @Nullable UUID personId) {
    if (personId != null && persons.stranger(by, personId)) {
      reading.begin(by);
      reading.read(by, "opening about a person", List.of(personId));
    }
  }
}
