package vn.hoso.importing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.roster.RosterImports;

/** Lists that belong to a step: what they hold, and who looks after them. */
@Component
class ItemSheets {

  private final RosterImports rosters;
  private final PersonList persons;

  ItemSheets(RosterImports rosters, PersonList persons) {
    this.rosters = rosters;
    this.persons = persons;
  }

  ListReader<?> reader(UUID taskId) {
    return new ItemList(taskId, rosters, persons);
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
