package vn.hoso.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Reach;

/** Where whoever hands a list in, or has it written, sees dossiers by posts of his own. */
@Component
class OwnPlaces {

  private final Officials officials;
  private final Clock clock;

  OwnPlaces(Officials officials, Clock clock) {
    this.officials = officials;
    this.clock = clock;
  }

  /** Paths of those units; empty for who administers and nothing else. */
  List<String> of(UUID by) {
    return officials.asUser(by, LocalDate.now(clock)).positions().stream()
        .filter(held -> held.role().reach() != Reach.NONE)
        .map(HeldPosition::unitPath)
        .toList();
  }
}
