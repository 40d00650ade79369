package vn.hoso.load;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

@RestController
class UnitLoadController {

  private final UnitLoads loads;
  private final LeaveLoads leaves;

  UnitLoadController(UnitLoads loads, LeaveLoads leaves) {
    this.loads = loads;
    this.leaves = leaves;
  }

  @GetMapping("/api/unit-loads")
  List<UnitLoad> unitLoads(CurrentUser by) {
    return loads.of(by);
  }

  /**
   * What comes due while somebody is away.
   *
   * @param officialId null for the asker himself
   */
  @GetMapping("/api/leave-loads")
  LeaveLoad leaveLoad(
      CurrentUser by,
      @RequestParam(required = false) @Nullable UUID officialId,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to) {
    return leaves.of(by, officialId, from, to);
  }
}
