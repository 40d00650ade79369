package vn.hoso.task;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/held-steps")
class HeldStepController {

  private final HandOvers handOvers;

  HeldStepController(HandOvers handOvers) {
    this.handOvers = handOvers;
  }

  /**
   * @param officialId what he holds; null for what is held by anybody who may no longer act
   */
  @GetMapping
  List<HeldStepView> list(CurrentUser by, @RequestParam(required = false) UUID officialId) {
    return officialId == null ? handOvers.lapsed(by) : handOvers.heldBy(by, officialId);
  }
}
