package vn.hoso.load;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

@RestController
class UnitLoadController {

  private final UnitLoads loads;

  UnitLoadController(UnitLoads loads) {
    this.loads = loads;
  }

  @GetMapping("/api/unit-loads")
  List<UnitLoad> unitLoads(CurrentUser by) {
    return loads.of(by);
  }
}
