package vn.hoso.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonView;
import vn.hoso.person.Persons;
import vn.hoso.procedure.Procedures;

/** What is worth knowing before a dossier is opened. */
@Service
@Transactional(readOnly = true)
class OpeningNotes {

  private final Persons persons;
  private final Procedures procedures;
  private final Clock clock;

  OpeningNotes(Persons persons, Procedures procedures, Clock clock) {
    this.persons = persons;
    this.procedures = procedures;
    this.clock = clock;
  }

  /**
   * @throws vn.hoso.person.PersonProblem where the official may not see the person
   */
  List<AgeNote> of(CurrentUser by, String slug, UUID personId) {
    PersonView person = persons.view(by, personId);
    LocalDate today = LocalDate.now(clock);
    return procedures.current(slug, today).procedure().ages().stream()
        .map(rule -> AgeNote.of(person, rule, today))
        .toList();
  }
}
