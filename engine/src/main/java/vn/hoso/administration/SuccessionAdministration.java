package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.unit.SuccessionPlan;
import vn.hoso.unit.SuccessionPreview;
import vn.hoso.unit.UnitDirectory;
import vn.hoso.unit.UnitSuccessions;

/** Merging and dissolving as system administrators do it; everybody else is refused. */
@Service
@Transactional
class SuccessionAdministration {

  private final UnitSuccessions successions;
  private final UnitDirectory directory;
  private final RemainingAdministrators remaining;
  private final OrganisationHistory history;
  private final Clock clock;

  SuccessionAdministration(
      UnitSuccessions successions,
      UnitDirectory directory,
      RemainingAdministrators remaining,
      OrganisationHistory history,
      Clock clock) {
    this.successions = successions;
    this.directory = directory;
    this.remaining = remaining;
    this.history = history;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public SuccessionPreview preview(CurrentUser by, SuccessionPlan plan) {
    Administrators.require(by);
    return successions.preview(plan);
  }

  /** Which units end and go on as which, for who was found to look after units. */
  @Transactional(readOnly = true)
  public String names(SuccessionPlan plan) {
    return plan.units().stream()
        .map(pair -> name(pair.unitId()) + " → " + name(pair.successorId()))
        .collect(Collectors.joining("; "));
  }

  private String name(UUID unitId) {
    return directory.past(unitId).unit().name();
  }

  public SuccessionPreview carryOut(
      CurrentUser by, SuccessionPlan plan, String document, LocalDate documentOn, String token) {
    Administrators.require(by);
    SuccessionPreview done = successions.carryOut(plan, document.strip(), token, by.officialId());
    remaining.require(plan.lastDay());
    for (SuccessionPreview.SuccessionUnit unit : done.units()) {
      history.add(
          by.officialId(),
          OrganisationEventKind.UNIT_SUCCEEDED,
          unit.unitId(),
          null,
          UnitEnding.details(
              document,
              documentOn,
              LocalDate.now(clock),
              Map.of(
                  "before", unit.unitName(),
                  "after", unit.successorName(),
                  "successor", unit.successorId().toString(),
                  "day", plan.lastDay().toString(),
                  "dossiers", String.valueOf(unit.dossiers().size()))));
    }
    return done;
  }
}
