package vn.hoso.limitchange;

import org.springframework.stereotype.Component;
import vn.hoso.organisation.AdministeredUnits;
import vn.hoso.organisation.CurrentUser;

/** A procedure is the whole province's: so are those who change its limits. */
@Component
class LimitPolicy {

  private final AdministeredUnits administered;

  LimitPolicy(AdministeredUnits administered) {
    this.administered = administered;
  }

  void require(CurrentUser by) {
    if (!administered.administersProceduresOfAll(by)) {
      throw LimitProblem.mayNot();
    }
  }
}
