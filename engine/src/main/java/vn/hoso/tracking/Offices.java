package vn.hoso.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Whom the public turns to. */
@Component
@EnableConfigurationProperties(OfficeProperties.class)
class Offices {

  private static final Set<UnitKind> PROVINCIAL =
      EnumSet.of(UnitKind.PROVINCE, UnitKind.BOARD, UnitKind.ROOM);

  private final OfficeProperties provincial;
  private final Units units;
  private final Clock clock;

  Offices(OfficeProperties provincial, Units units, Clock clock) {
    this.provincial = provincial;
    this.units = units;
    this.clock = clock;
  }

  OfficeContact provincial() {
    return provincial.contact();
  }

  /** The office that received the dossier; the provincial one where none is known yet. */
  OfficeContact of(UUID intakeUnitId) {
    if (intakeUnitId == null) {
      return provincial();
    }
    UnitView unit = units.get(intakeUnitId, LocalDate.now(clock));
    List<UnitView> above = units.ancestors(intakeUnitId);
    UnitView body =
        above.stream()
            .filter(each -> each.kind() != UnitKind.ROOM)
            .reduce((upper, lower) -> lower)
            .orElse(unit);
    String name = body.id().equals(unit.id()) ? unit.name() : unit.name() + ", " + body.name();
    // Address and telephone are set for the provincial office alone; a committee's own are not
    // known.
    boolean theProvincialOne =
        PROVINCIAL.contains(unit.kind())
            && above.stream().allMatch(each -> PROVINCIAL.contains(each.kind()));
    return theProvincialOne
        ? new OfficeContact(name, provincial.address(), provincial.phone(), provincial.hours())
        : new OfficeContact(name, null, null, null);
  }
}
