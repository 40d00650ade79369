package vn.hoso.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.roster.RosterImports;

/** Lists that belong to a step: what they hold, and who looks after them. */
@Component
class ItemSheets {

  private final RosterImports rosters;
  private final PersonList persons;
  private final Officials officials;
  private final Clock clock;

  ItemSheets(RosterImports rosters, PersonList persons, Officials officials, Clock clock) {
    this.rosters = rosters;
    this.persons = persons;
    this.officials = officials;
    this.clock = clock;
  }

  ListReader<?> reader(UUID taskId) {
    return new ItemList(taskId, rosters, persons);
  }

  /** Whether its rows are people. */
  boolean ofPersons(UUID taskId) {
    return rosters.sheet(taskId).persons();
  }

  /**
   * Whether he who had it written still may; the list of a dossier is asked about by whoever writes
   * it, with the dossier locked.
   */
  boolean still(UUID officialId, @Nullable UUID taskId) {
    return taskId != null
        || officials.asUser(officialId, LocalDate.now(clock)).holds(Role.SYSTEM_ADMIN);
  }

  /** Whoever makes the list at the step; of every other list, administrators. */
  void require(CurrentUser by, UUID taskId) {
    if (taskId == null) {
      Administrators.require(by);
    } else {
      rosters.require(by, taskId);
    }
  }
}
